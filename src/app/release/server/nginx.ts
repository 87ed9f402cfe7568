import { COMMON, type Headers, OTHERWISE, type Rule, TEXTS, TYPES } from "./rules";

/** nginx drops the headers of the server where a location has its own, so each location says all of them. */
function headers(own: Headers): string[] {
  return Object.entries({ ...COMMON, ...own }).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
}

function location(match: string, own: Headers): string {
  return [`location ${match} {`, ...headers(own), "    try_files $uri =404;", "}"].join("\n");
}

/** The rules for nginx, to be included in a `server` whose `root` is the folder `site`. */
export function nginxRules(rules: readonly Rule[]): string {
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`);
  const texts = TEXTS.map((ending) => TYPES[ending]).filter((type) => type !== "text/html");
  return `# Udsat: type, cache, frames and origins of each file. Include this in the server block.
types {
${types.join("\n")}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(" ")};
gzip on;
gzip_vary on;
gzip_types ${texts.join(" ")};
server_tokens off;

${rules
  .map(({ kind, path, headers: own }) => location(`${kind === "file" ? "=" : "^~"} ${path}`, own))
  .join("\n\n")}

${location("/", OTHERWISE)}
`;
}

/** A whole site for nginx: what the administrator has to fill in is the folder and the certificate. */
export function nginxSite(origin: string): string {
  const { hostname, port } = new URL(origin);
  return `# Udsat: an example of a site. Put in your own folder and certificate.
server {
    listen ${port === "" ? "443" : port} ssl;
    server_name ${hostname};
    ssl_certificate     /etc/ssl/certs/udsat.pem;
    ssl_certificate_key /etc/ssl/private/udsat.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    root /srv/udsat/site;
    include /etc/nginx/udsat-rules.conf;
}
`;
}
