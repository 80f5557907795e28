/** The words in which English writes numbers, folded, each with its value. */
export const NUMBERS = {
  ones: 'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  tens: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  scales:
    'dozen=12 hundred=100 thousand=1e3 k=1e3 million=1e6 mn=1e6 mln=1e6 m=1e6 billion=1e9 bn=1e9 bln=1e9 trillion=1e12 tn=1e12 trn=1e12',
  ordinals:
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 ' +
    'twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100',
  /** Fractions of one sign. */
  vulgar: `½=0.5 ¼=0.25 ¾=0.75 ⅓=${1 / 3} ⅔=${2 / 3}`,
  /** Parts of one, each as the number of its kind that makes one. */
  fractions:
    'half=2 halves=2 quarter=4 quarters=4 third=3 thirds=3 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 ' +
    'eleventh=11 elevenths=11 twelfth=12 twelfths=12 twentieth=20 hundredth=100 hundredths=100',
};
