/** What `--help` prints. */
export const HELP = `npm start
  Runs examples/send-follow-invitations.json with the rows of examples/contacts.csv on n8n's own
  engine, against a simulator of ConnectSafely on this machine. Nothing leaves the machine.

npm start -- [options]
  --contacts FILE   other rows: a CSV file with a header, separated by commas, semicolons or tabs
  --column NAME     the column that holds the LinkedIn profiles (default: LinkedIn)
  --company PAGE    the company page: its number, the digits in linkedin.com/company/105672170,
                    or its name, as in linkedin.com/company/acme, or a URL with either
  --limit N         invites N people at most, in the order of the rows
  --dry-run         shows who would be invited, and invites nobody
  --all             prints all rows, not the first 10 of each table
  --out FILE        writes all results to a new CSV file: the row's own fields, then the result's
  --report FILE     writes a report to attach to an issue: the form and the numbers of what was
                    asked and answered, without names, ids and keys
  --help            prints this

npm start -- --live --company PAGE [--account ID] [--dry-run | --yes] [options]
  Talks to ConnectSafely itself, with the API key in the environment variable
  CONNECTSAFELY_API_KEY. Prints what it would send and stops there.
  --dry-run         looks people up by their public addresses, which are profile views on LinkedIn,
                    and the page by its name; shows who would be invited, and invites nobody
  --yes             invites them
  --account ID      the LinkedIn account that invites (default: the workspace's default account)
  CONNECTSAFELY_BASE_URL in the environment is the address of a sandbox or a proxy of your own.
`;
