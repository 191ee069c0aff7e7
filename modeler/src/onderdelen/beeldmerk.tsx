/** The mark in the top bar. */
export function Beeldmerk() {
  return (
    <svg viewBox="0 0 22 26" aria-hidden="true">
      <path d="M1 1h20v13c0 6-5 9.500-10 11C6 23.500 1 20 1 14Z" fill="#fff" />
      <path d="M3.500 3.500h15V11h-15Z" fill="#ffdd00" opacity=".95" />
      <path
        d="M3.500 13.500c2.500-2 5-2 7.500 0s5 2 7.500 0V15c-2.500 2-5 2-7.500 0s-5-2-7.500 0ZM4.400 17.500c2.200-1.600 4.400-1.600 6.600 0s4.400 1.600 6.600 0l-1 1.900c-1.900 1-3.700.8-5.600-.5-1.900-1.300-3.700-1.500-5.600-.5Z"
        fill="#00568b"
      />
    </svg>
  );
}
