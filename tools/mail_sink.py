#!/usr/bin/env python3
"""A mail server that keeps what it gets, for the tests. It needs aiosmtpd.

    mail_sink.py FOLDER [CERTIFICATE KEY]

It listens on 127.0.0.1 at a free port, which it prints. With a certificate it wants STARTTLS, and
then AUTH as luwte. Each mail becomes a file in FOLDER: who sent it and how, then the mail itself,
byte for byte. A file FOLDER/answer with `451` or `550` in it makes it refuse, and FOLDER/refused then
says that it did. With `before` in it, it says nothing for as long as the file is there once it knows
to whom; with `after`, once it has kept the mail. FOLDER/held then says that it is waiting.
"""

import asyncio
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = b"luwte", b"een wachtwoord voor de post"
REFUSALS = {"451": "451 4.3.0 Not now", "550": "550 5.1.1 Nobody of that name"}


class Sink:
    """Keeps mails in a folder."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.count = 0

    def told(self):
        """What FOLDER/answer says."""
        answer = self.folder / "answer"
        return answer.read_text().strip() if answer.exists() else ""

    async def hold(self, when):
        """Say nothing while FOLDER/answer says so."""
        while self.told() == when:
            (self.folder / "held").touch()
            await asyncio.sleep(0.05)

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if refusal := REFUSALS.get(self.told()):
            (self.folder / "refused").touch()
            return refusal
        await self.hold("before")
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, session, envelope):
        self.count += 1
        how = f"tls={bool(session.ssl)} auth={bool(session.authenticated)}\n"
        whom = f"from={envelope.mail_from} to={','.join(envelope.rcpt_tos)}\n\n"
        unfinished = self.folder / "unfinished"
        unfinished.write_bytes((how + whom).encode() + envelope.original_content)
        unfinished.rename(self.folder / f"{self.count:03}.eml")
        await self.hold("after")
        return "250 OK"


def authenticate(_server, _session, _envelope, _mechanism, data):
    # Not handled: the server says itself that it lets nobody in.
    return AuthResult(success=(data.login, data.password) == (USER, PASSWORD), handled=False)


async def main():
    folder, *pair = sys.argv[1:]
    context = None
    if pair:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*pair)
    sink = Sink(Path(folder))

    def server():
        return SMTP(
            sink,
            tls_context=context,
            require_starttls=bool(context),
            authenticator=authenticate,
            auth_required=bool(context),
        )

    listening = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0)
    print(listening.sockets[0].getsockname()[1], flush=True)
    await listening.serve_forever()


asyncio.run(main())
