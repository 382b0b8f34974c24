import { listen, type Listening } from '../../support/simulator/listening';
import { readBody } from '../../support/simulator/recording';
import { answer, read, type Api } from './chatApis';

/**
 * What the model says when it is asked: calls of a tool, with these arguments, or its last word. The
 * tool is the first one, unless it is named.
 */
export type Turn = { calls: Array<Record<string, unknown>>; tool?: string } | { text: string };

/** What a model was asked, whichever of OpenAI's two APIs was used. */
export interface Asked {
	api: Api;
	tools: Array<{ name: string; description: string; parameters: Record<string, unknown> }>;
	/** What the person and the workflow said to it. */
	prompt: string;
	/** What tools answered so far, in order, as the model reads it. */
	toolResults: string[];
}

/** A chat model with OpenAI's APIs on loopback, which says what it is told to say. */
export class ChatModel {
	/** Every question that arrived, in order. */
	readonly asked: Asked[] = [];
	/** Requests that no model could answer; n8n shows the refusal as the agent's error. */
	readonly refused: string[] = [];
	private readonly turns: Turn[] = [];
	private listening?: Listening;

	static async start(): Promise<ChatModel> {
		const model = new ChatModel();
		model.listening = await listen(async (request, response) => {
			const body = await readBody(request);
			const { status, json } = model.reply(request.url ?? '', body);
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(json));
		});
		return model;
	}

	/** For the credential `openAiApi`. */
	get baseUrl(): string {
		return `${this.listening?.origin}/v1`;
	}

	/** What it says next; each turn is said once. */
	says(...turns: Turn[]): void {
		this.turns.push(...turns);
	}

	async stop(): Promise<void> {
		await this.listening?.stop();
	}

	private reply(path: string, body: unknown): { status: number; json: object } {
		const asked = read(path, body);
		const turn = this.turns.shift();
		if (!asked || !turn) {
			const message = asked ? 'nothing is left to say' : `no answer to ${path}`;
			this.refused.push(message);
			return { status: 400, json: { error: { message, type: 'invalid_request_error' } } };
		}
		this.asked.push(asked);
		return { status: 200, json: answer(asked, turn, this.asked.length) };
	}
}
