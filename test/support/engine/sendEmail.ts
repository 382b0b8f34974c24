import {
	NodeConnectionTypes,
	WAIT_INDEFINITELY,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

const MAIL = ['fromEmail', 'toEmail', 'subject', 'message'];

/**
 * Stand-in for Send Email, version 2.1, with *Send and Wait for Response*: nothing leaves; the mail is a
 * hint, and the execution waits until it is resumed with an answer. As in n8n, it is one mail for all items.
 */
export const sendEmail: INodeType = {
	description: {
		displayName: 'Send Email',
		name: 'emailSend',
		group: ['output'],
		version: 2.1,
		description: 'Sends an email using SMTP protocol',
		defaults: { name: 'Send Email' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: MAIL.map(
			(name): INodeProperties => ({
				displayName: name,
				name,
				type: 'string',
				default: '',
				required: true,
			}),
		),
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const mail = MAIL.map((name) => String(this.getNodeParameter(name, 0)));
		this.addExecutionHints({ message: mail.join('\n') });
		await this.putExecutionToWait(WAIT_INDEFINITELY);
		return [this.getInputData()];
	},
};
