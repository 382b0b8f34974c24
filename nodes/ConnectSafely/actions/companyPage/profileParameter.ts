import type { INodeProperties } from 'n8n-workflow';

type Show = { resource: string[]; operation: string[] };

/**
 * The parameter *Profile*. Stored workflows hold its name. As a tool it is filled by the model, which reads
 * `forModel`; versions of n8n that do not know `@tool` show the other one.
 */
export function profileParameters(
	show: Show,
	description: string,
	forModel: string,
): INodeProperties[] {
	const profile: INodeProperties = {
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. {{ $json.LinkedIn }}',
		description,
	};
	return [
		{ ...profile, displayOptions: { show, hide: { '@tool': [true] } } },
		{
			...profile,
			default: `={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('profile', \`${forModel}\`, 'string') }}`,
			displayOptions: { show: { ...show, '@tool': [true] } },
		},
	];
}
