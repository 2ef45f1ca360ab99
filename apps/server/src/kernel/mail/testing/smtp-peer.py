# A mail server for tests (Python's aiosmtpd): says its port, then each letter as a line of JSON, decoded by Python's own e-mail package.
import email, email.policy, json, socket, sys
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return f"550 5.1.1 <{address}> is unknown here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        print(json.dumps({
            "envelope": [envelope.mail_from, envelope.rcpt_tos],
            "from": letter["from"], "to": letter["to"], "subject": letter["subject"],
            "auto": letter["auto-submitted"], "text": letter.get_content(),
        }), flush=True)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    right = getattr(data, "password", b"") == b"p@ss:word"
    return AuthResult(success=right, handled=False)


asks = {"auth_required": True, "auth_require_tls": False, "authenticator": authenticate} if "auth" in sys.argv else {}
with socket.socket() as free:
    free.bind(("0.0.0.0", 0))
    port = free.getsockname()[1]
controller = Controller(Handler(), hostname="0.0.0.0", port=port, **asks)
controller.start()
print(port, flush=True)
sys.stdin.read()
controller.stop()
