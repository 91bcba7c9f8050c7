// A mail server that keeps what it gets (RFC 5321, as much of it as one sender needs).
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** `{ port, letter, stop }`: `await letter(address)` is the newest letter to somebody, once it is there. */
export async function startPost() {
  const letters = [];
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, (letter) => letters.push(letter));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const letter = async (address) => {
    for (let looks = 0; looks < 300; looks += 1) {
      const mine = letters.findLast(({ to }) => to === address);
      if (mine) return text(mine.lines);
      await pause(100);
    }
    throw new Error(`no letter to ${address}`);
  };
  const stop = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, letter, stop };
}

/** Says yes to everything, and keeps each letter. */
async function converse(socket, keep) {
  const say = (line) => socket.write(`${line}\r\n`);
  let letter = { to: '', lines: [] };
  let isLetter = false;
  say('220 localhost');
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    if (isLetter && line !== '.') {
      letter.lines.push(line.replace(/^\./, ''));
    } else if (isLetter) {
      keep(letter);
      [letter, isLetter] = [{ to: '', lines: [] }, false];
      say('250 OK');
    } else if (/^data$/i.test(line)) {
      isLetter = true;
      say('354 Go on');
    } else if (/^quit$/i.test(line)) {
      say('221 Bye');
      socket.end();
    } else {
      letter.to = line.match(/^rcpt to:<(.*?)>/i)?.[1] ?? letter.to;
      say('250 OK');
    }
  }
}

/** What a letter says, without what it travelled in. */
function text(lines) {
  const end = lines.indexOf('');
  const way = lines.slice(0, end).join('\n').match(/^content-transfer-encoding: *(\S+)/im)?.[1].toLowerCase();
  const body = lines.slice(end + 1);
  if (way === 'base64') return Buffer.from(body.join(''), 'base64').toString();
  if (way !== 'quoted-printable') return body.join('\n');
  const whole = body.join('\n').replaceAll('=\n', '');
  const bytes = whole.replace(/=([0-9A-F]{2})/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
