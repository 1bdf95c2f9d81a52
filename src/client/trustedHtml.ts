interface TrustedPolicy {
  createHTML: (html: string) => string
}

interface TrustedTypes {
  createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy
}

let policy: TrustedPolicy | undefined

/**
 * HTML for the browser to parse, under Trusted Types too. Pass only HTML of the site's own build, or parse it apart from
 * the page and clean it.
 * @param subject What needs the policy, for the error.
 * @throws Error if the Content-Security-Policy refuses the policy named `moothall`
 */
export function trustedHtml(html: string, subject: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return html
  try {
    policy ??= trustedTypes.createPolicy('moothall', { createHTML: (text) => text })
  } catch (error) {
    throw new Error(
      `${subject} needs a policy of Trusted Types. Add to the Content-Security-Policy: trusted-types moothall`,
      { cause: error },
    )
  }
  return policy.createHTML(html)
}
