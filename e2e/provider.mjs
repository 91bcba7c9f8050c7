// A certified OpenID provider, in this process: it takes any name with any password.
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';

import { Provider } from 'oidc-provider';

/** What Luwte shares with every provider here. */
export const secret = 'het geheim van de inlogdienst';

/** A key to sign with, under a name. */
export function newKey(kid = randomUUID()) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey };
}

const jwk = ({ kid, privateKey }) => ({ ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' });
const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part) => JSON.parse(Buffer.from(part, 'base64url'));

/** What a token says of who somebody is. */
export const claimsOf = (token) => decoded(token.split('.')[1]);

/** A token. `signature` makes a signature of what is signed: with this key, unless told otherwise. */
export function token(claims, { kid, privateKey }, header = {}, signature = undefined) {
  const signed = `${encoded({ alg: 'RS256', kid, ...header })}.${encoded(claims)}`;
  const made = signature ? signature(signed) : sign('RSA-SHA256', Buffer.from(signed), privateKey);
  return `${signed}.${made.toString('base64url')}`;
}

/** A provider for the Luwte at `luwte`, which knows it by `key` and shows it as `name`.
 *
 * After `shows('mfa')` whoever signs in there shows this besides a password. What is given to `spoil` makes the
 * next token another one, from the token and the key. `rotate` puts a new key in the place of the old one,
 * which it gives. */
export async function startProvider({ key, name, luwte, host = 'localhost' }) {
  let handle;
  const there = createServer((request, response) => handle(request, response));
  await new Promise((resolve) => there.listen(0, '127.0.0.1', resolve));
  const issuer = `http://${host}:${there.address().port}`;
  const state = { shown: [], spoil: undefined, signing: newKey() };
  const serve = () => (handle = provider({ key, issuer, luwte }, state).callback());
  serve();
  const rotate = () => {
    const before = state.signing;
    state.signing = newKey();
    serve();
    return before;
  };
  const stop = async () => {
    there.closeAllConnections();
    await new Promise((resolve) => there.close(resolve));
  };
  return {
    key,
    name,
    issuer,
    shows: (...ways) => (state.shown = ways),
    spoil: (how) => (state.spoil = how),
    rotate,
    stop,
  };
}

/** What the library makes of it. It remembers who is signed in when another one takes its place. */
function provider({ key, issuer, luwte }, state) {
  const made = new Provider(issuer, {
    clients: [
      {
        client_id: 'luwte',
        client_secret: secret,
        redirect_uris: [`${luwte}/sign-in/providers/${key}/callback`],
        post_logout_redirect_uris: [`${luwte}/sign-in`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        backchannel_logout_uri: `${luwte}/sign-in/providers/${key}/logout`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [jwk(state.signing)] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // The library reaches no machine as near as this one, but for a test. Luwte listens on this number.
    fetch: (address, { dispatcher, ...options }) => fetch(address.replace('localhost', '127.0.0.1'), options),
    claims: { openid: ['sub', 'amr'] },
    pkce: { required: () => true },
    cookies: { keys: ['een sleutel voor een test'] },
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: true },
    },
  });
  const finish = made.interactionFinished.bind(made);
  made.interactionFinished = (request, response, result, options) => {
    if (result.login) result.login.amr = ['pwd', ...state.shown];
    return finish(request, response, result, options);
  };
  made.use(async (context, next) => {
    await next();
    if (!state.spoil || !context.body?.id_token) return;
    context.body = { ...context.body, id_token: state.spoil(context.body.id_token, state.signing) };
    state.spoil = undefined;
  });
  return made;
}
