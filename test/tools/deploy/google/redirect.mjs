// Loaded into the real clasp before it starts (NODE_OPTIONS=--import): whatever it asks of Google, the stand-in on this machine answers.
import http from 'node:http';
import https from 'node:https';

https.request = (...args) => {
  const options = args.find((one) => typeof one === 'object' && !(one instanceof URL)) ?? {};
  const callback = args.find((one) => typeof one === 'function');
  const first = args[0];
  const url =
    typeof first === 'string' || first instanceof URL
      ? new URL(first)
      : new URL(options.path ?? '/', `https://${options.hostname ?? options.host}`);
  const { method, headers } = options;
  return http.request(
    {
      hostname: '127.0.0.1',
      port: Number(process.env.STAND_IN_PORT),
      path: url.pathname + url.search,
      method,
      headers: { ...headers, host: url.host },
    },
    callback,
  );
};
