import { allMean, EVA, JAN, KIM, THREE, TWO, type Case } from './case';

/** Lists as language models and people write them. */
const NUMBERED = [
	`1. ${JAN}\n2. ${EVA}`,
	`1) ${JAN}\n2) ${EVA}`,
	`(1) ${JAN}\n(2) ${EVA}`,
	`1: ${JAN}\n2: ${EVA}`,
	`1 ${JAN}\n2 ${EVA}`,
	`#1 ${JAN}\n#2 ${EVA}`,
	`[1] ${JAN}\n[2] ${EVA}`,
	`a) ${JAN}\nb) ${EVA}`,
	`1️⃣ ${JAN}\n2️⃣ ${EVA}`,
	`01. ${JAN}\n02. ${EVA}`,
	`1. ${JAN} 2. ${EVA}`,
	`1) ${JAN}, 2) ${EVA}`,
	`1. Jan Tester - ${JAN}\n2. Eva Probe - ${EVA}`,
	`1. Jan Tester – CEO at Acme – ${JAN}\n2. Eva Probe – CTO at Beta – ${EVA}`,
	`1. Jan Tester: ${JAN}\n2. Eva Probe: ${EVA}`,
	`1. **Jan Tester** – [LinkedIn](${JAN})\n2. **Eva Probe** – [LinkedIn](${EVA})`,
	`1. [Jan Tester](${JAN})\n2. [Eva Probe](${EVA})`,
	`1. **Jan Tester**, CEO: ${JAN}\n\n2. **Eva Probe**, CTO: ${EVA}\n`,
	`1. Jan Tester (${JAN})\n2. Eva Probe (${EVA})`,
	`1. <${JAN}>\n2. <${EVA}>`,
	`1. Jan Tester\n   ${JAN}\n2. Eva Probe\n   ${EVA}`,
	`1. **Jan Tester**\n   - LinkedIn: ${JAN}\n2. **Eva Probe**\n   - LinkedIn: ${EVA}`,
];

const DASHED = [
	`- ${JAN}\n- ${EVA}`,
	`* ${JAN}\n* ${EVA}`,
	`+ ${JAN}\n+ ${EVA}`,
	`• ${JAN}\n• ${EVA}`,
	`•\t${JAN}\n•\t${EVA}`,
	`· ${JAN}\n· ${EVA}`,
	`– ${JAN}\n– ${EVA}`,
	`— ${JAN}\n— ${EVA}`,
	`‣ ${JAN}\n▪ ${EVA}`,
	`→ ${JAN}\n→ ${EVA}`,
	`> ${JAN}\n> ${EVA}`,
	`-${JAN}\n-${EVA}`,
	`- [ ] ${JAN}\n- [x] ${EVA}`,
	`✅ ${JAN}\n✅ ${EVA}`,
	`- Jan Tester: ${JAN}\n- Eva Probe: ${EVA}`,
	`- **Jan Tester**: ${JAN}\n- **Eva Probe**: ${EVA}`,
	`- [Jan Tester](${JAN})\n- [Eva Probe](${EVA})`,
	`- \`${JAN}\`\n- \`${EVA}\``,
	`  - "${JAN}"\n  - "${EVA}"`,
	`• <${JAN}|Jan Tester>\n• <${EVA}|Eva Probe>`,
];

const TABLES = [
	`| ${JAN} |\n| ${EVA} |`,
	`| Jan Tester | ${JAN} |\n| Eva Probe | ${EVA} |`,
	`|Jan Tester|CEO|${JAN}|\n|Eva Probe|CTO|${EVA}|`,
	`| Name | LinkedIn |\n|---|---|\n| Jan Tester | ${JAN} |\n| Eva Probe | ${EVA} |`,
	`| Name | LinkedIn |\n| :--- | ---: |\n| Jan | [Profile](${JAN}) |\n| Eva | [Profile](${EVA}) |`,
	`Jan Tester | CEO | ${JAN}\nEva Probe | CTO | ${EVA}`,
];

const WITH_SENTENCES = [
	`Here are the people:\n${JAN}\n${EVA}`,
	`Here are the people:\n\n1. ${JAN}\n2. ${EVA}`,
	`Here are the people:\n- ${JAN}\n- ${EVA}\n\nLet me know if you need more!`,
	`Sure! Here are two profiles that match:\n\n1. Jan Tester - ${JAN}\n2. Eva Probe - ${EVA}`,
	`Hier sind die Personen:\n- ${JAN}\n- ${EVA}\n\nMelde dich, wenn du mehr brauchst.`,
	`Voici les profils :\n1. ${JAN}\n2. ${EVA}`,
	`**LinkedIn profiles**\n\n- ${JAN}\n- ${EVA}`,
	`## Profiles\n\n- [Jan Tester](${JAN})\n- [Eva Probe](${EVA})\n\nI found these two.`,
	`Profiles:\n${JAN}\n${EVA}`,
	`Profiles: ${JAN}, ${EVA}`,
	`People: ${JAN} and ${EVA}`,
	`LinkedIn: ${JAN}, ${EVA}`,
	`\`\`\`\n${JAN}\n${EVA}\n\`\`\``,
	`\`\`\`text\n${JAN}\n${EVA}\n\`\`\``,
	`\`\`\`json\n["${JAN}", "${EVA}"]\n\`\`\``,
	`\`\`\`json\n[\n  "${JAN}",\n  "${EVA}"\n]\n\`\`\``,
];

export const LISTS_OF_MODELS: Case[] = [
	...allMean(TWO, [...NUMBERED, ...DASHED, ...TABLES, ...WITH_SENTENCES]),
	...allMean(THREE, [
		`1. ${JAN}\n2. ${EVA}\n3. ${KIM}`,
		`Here are three:\n\n1. **Jan Tester** – ${JAN}\n2. **Eva Probe** – ${EVA}\n3. **Kim** – ${KIM}`,
		`- Jan Tester (Berlin): ${JAN}\n- Eva Probe (Paris): ${EVA}\n- Kim Muster (Rome): ${KIM}`,
	]),
	...allMean(
		['jan-tester'],
		[
			`Here is the profile:\n\n${JAN}\n\nLet me know if you need anything else!`,
			`1. Jan Tester\n2. CEO at Acme\n3. ${JAN}`,
			`| Name | LinkedIn |\n|---|---|\n| Jan Tester | ${JAN} |`,
			`\`\`\`json\n{"linkedin": "${JAN}"}\n\`\`\``,
			`The LinkedIn profile of Jan Tester is [${JAN}](${JAN}).`,
			`I found one match: **Jan Tester** ([LinkedIn](${JAN})), CEO of Acme.`,
		],
	),
];
