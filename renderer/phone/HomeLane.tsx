/** A lane between walls: the home screen's picture. */
export function HomeLane() {
  return (
    <svg className="home-lane" viewBox="0 0 390 320" preserveAspectRatio="none" aria-hidden="true">
      <path d="M136 250h112l142 70H0Z" className="home-floor" />
      <path d="M0 320V96l136 84v70ZM390 320V60L248 176v74Z" className="home-wall" />
      <path d="M0 96l136 84v9L0 118ZM390 60 248 176v9l142-97Z" className="home-roof" />
      <path d="M44 298v-68l30 12v40ZM340 295v-78l-32 18v44Z" className="home-door" />
    </svg>
  )
}
