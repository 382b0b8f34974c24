/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a mail server needs sockets, and n8n's own library for mails lives in the installation, not in this project */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

interface Parser {
	simpleParser(raw: string): Promise<{ subject?: string; html?: string | false }>;
}

export interface Mail {
	from: string;
	to: string;
	subject: string;
	html: string;
}

/** A mail server on loopback, which keeps what it is given. */
export class MailServer {
	/** Every mail that arrived, in order. */
	readonly mails: Mail[] = [];
	private readonly sockets = new Set<Socket>();

	private constructor(private readonly server: Server) {
		server.on('connection', (socket) => this.converse(socket));
	}

	static async start(): Promise<MailServer> {
		const mailServer = new MailServer(createServer());
		await new Promise<void>((resolve) => {
			mailServer.server.listen(0, '127.0.0.1', resolve);
		});
		return mailServer;
	}

	/** For the credential `smtp`. */
	get credential() {
		const { port } = this.server.address() as AddressInfo;
		return {
			host: '127.0.0.1',
			port,
			secure: false,
			disableStartTls: true,
			user: '',
			password: '',
		};
	}

	async stop(): Promise<void> {
		for (const socket of this.sockets) socket.destroy();
		await new Promise((resolve) => this.server.close(resolve));
	}

	/** SMTP, as far as a client needs it that does not sign in. */
	private converse(socket: Socket): void {
		let [from, to, waiting, content] = ['', '', '', null as string | null];
		this.sockets.add(socket.on('error', () => {}).on('close', () => this.sockets.delete(socket)));
		const say = (line: string): boolean => socket.write(`${line}\r\n`);
		const hear = (line: string): void => {
			const [, verb = '', address = ''] = /^(\w+)[^<]*<?([^>]*)/.exec(line) ?? [];
			if (verb === 'MAIL') from = address;
			if (verb === 'RCPT') to = address;
			if (verb === 'DATA') content = '';
			if (verb === 'QUIT') return void socket.end('221 Bye\r\n');
			say(verb === 'DATA' ? '354 Go on' : '250 OK');
		};
		const take = async (raw: string): Promise<void> => {
			this.mails.push({ from, to, ...(await read(raw)) });
			say('250 OK');
		};
		socket.setEncoding('utf8').on('data', (piece: string) => {
			waiting += piece;
			for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
				const line = waiting.slice(0, end);
				waiting = waiting.slice(end + 2);
				if (content === null) hear(line);
				else if (line === '.') {
					void take(content);
					content = null;
				} else content += `${line.replace(/^\.\./, '.')}\r\n`;
			}
		});
		say('220 Mail');
	}
}

async function read(raw: string): Promise<Pick<Mail, 'subject' | 'html'>> {
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
	const { simpleParser } = require('mailparser') as Parser;
	const { subject = '', html } = await simpleParser(raw);
	return { subject, html: html || '' };
}
