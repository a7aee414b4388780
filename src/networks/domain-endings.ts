/**
 * Endings that make a bare name an address on X (`example.org`): every country's two letters that the network's own
 * reference (twitter-text 3.1.0) lists, and of its 1,168 others those that organisations use. A name with a rarer
 * ending is counted letter by letter; with `https://` in front every ending counts as one.
 */
const COUNTRIES =
  "ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz " +
  "ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr " +
  "ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp " +
  "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt " +
  "mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw " +
  "sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz " +
  "ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

const OTHERS =
  "com org net edu gov mil int info biz name pro museum coop aero jobs mobi travel tel cat asia post " +
  "quebec paris brussels swiss london berlin nyc africa amsterdam alsace bzh corsica gent tokyo vegas wien " +
  "academy agency app art audio auction band bank bar bargains beer best bike bio blog book boutique builders business " +
  "buzz cafe camera camp capital care careers cash casino center charity chat cheap church city claims cleaning click " +
  "clinic clothing cloud club coach codes coffee college community company computer condos construction consulting " +
  "contact cooking cool country courses credit cruises dance date dating deals delivery democrat dental design dev " +
  "diamonds digital direct directory discount doctor dog domains download earth eco education email energy engineer " +
  "engineering enterprises equipment estate events exchange expert exposed express fail family fan farm fashion film " +
  "finance financial fish fit fitness flights florist fm foo football forsale foundation fun fund furniture fyi gallery " +
  "game games garden gift gifts gives glass global gold golf graphics green group guide guru health healthcare help hiv " +
  "hockey holdings holiday home homes horse hospital host hosting house how immo inc ink institute insure international " +
  "investments jewelry kim kitchen land law lawyer legal lgbt life lighting limited limo link live loan lol love ltd " +
  "management map market marketing media meet memorial men menu moda moe mom money movie music network new news ngo ninja " +
  "now one ong online ooo organic page partners parts party pet pharmacy photo photography photos pics pictures pink pizza " +
  "place plumbing plus poker press productions promo properties property pub radio realty recipes red rent rentals repair " +
  "report republican rest restaurant review reviews rip rocks run sale salon school science security services shoes shop " +
  "shopping show singles site ski soccer social software solar solutions space store stream studio study style supplies " +
  "supply support surgery surf systems tax taxi team tech technology tennis theater tickets tips tires today tools top " +
  "tours town toys trade training tube university vacations ventures vet video villas vin vip vision vote voting voyage " +
  "watch web webcam website wedding wiki win wine work works world wtf xyz yoga zone";

let endings: Set<string> | undefined;

/** Whether a bare name with this ending (in lower case) is an address. */
export function isDomainEnding(ending: string): boolean {
  endings ??= new Set(`${COUNTRIES} ${OTHERS}`.split(" "));
  return endings.has(ending) || ending.startsWith("xn--");
}
