/**
 * Towns and sites where events of this corpus's subjects happen: the canonical name, then the spellings that news uses. What
 * lies in one another and is used for one another in this news (Anchorage, Alaska) shares a name.
 */
export const PLACES = `
helsinki: Helsinki
alaska: Anchorage, Alaska, Elmendorf
osaka: Osaka
hamburg: Hamburg
riyadh: Riyadh, Diriyah
jeddah: Jeddah, Jidda
istanbul: Istanbul
geneva: Geneva
davos: Davos
budapest: Budapest
abu dhabi: Abu Dhabi, Dhabi
berlin: Berlin
paris: Paris
london: London
brussels: Brussels
vienna: Vienna
reykjavik: Reykjavik
singapore: Singapore
hanoi: Hanoi
washington: Washington
moscow: Moscow
kyiv: Kyiv, Kiev
warsaw: Warsaw
seattle: Seattle
san francisco: San Francisco
new york: New York
miami: Miami
mar-a-lago: Mar-a-Lago
minsk: Minsk
doha: Doha
cairo: Cairo
sharm el-sheikh: Sharm el-Sheikh, Sharm
salisbury: Salisbury
plovdiv: Plovdiv
valdai: Valdai
kursk: Kursk
zaporizhzhia: Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye
kakhovka: Kakhovka
bucha: Bucha
beijing: Beijing
delhi: Delhi, New Delhi
tokyo: Tokyo
ankara: Ankara
rome: Rome
vatican: Vatican, Vatican City
munich: Munich
ramstein: Ramstein
da nang: Danang, Da Nang
vladivostok: Vladivostok
sochi: Sochi
the hague: Hague
vilnius: Vilnius
madrid: Madrid
buenos aires: Buenos Aires
st petersburg: St Petersburg, Saint Petersburg, St. Petersburg
kharkiv: Kharkiv, Kharkov
odesa: Odesa, Odessa
bratislava: Bratislava
belgrade: Belgrade
tallinn: Tallinn
riga: Riga
prague: Prague
copenhagen: Copenhagen
stockholm: Stockholm
oslo: Oslo
tehran: Tehran
damascus: Damascus
hmeimim: Hmeimim, Khmeimim
tartus: Tartus
bakhmut: Bakhmut
mariupol: Mariupol
kherson: Kherson
avdiivka: Avdiivka
pokrovsk: Pokrovsk
donetsk: Donetsk
luhansk: Luhansk, Lugansk
belgorod: Belgorod
bryansk: Bryansk
sumy: Sumy
lviv: Lviv, Lvov
poltava: Poltava
dnipro: Dnipro
kazan: Kazan
novgorod: Novgorod
murmansk: Murmansk
sevastopol: Sevastopol
lisbon: Lisbon
dublin: Dublin
athens: Athens
bucharest: Bucharest
sofia: Sofia
chisinau: Chisinau
astana: Astana
baku: Baku
yerevan: Yerevan
tbilisi: Tbilisi
pyongyang: Pyongyang
seoul: Seoul
dubai: Dubai
rzeszow: Rzeszow
jerusalem: Jerusalem
gaza: Gaza
baghdad: Baghdad
kabul: Kabul
camp david: Camp David
oval office: Oval Office
kerch strait: Kerch Strait
novorossiysk: Novorossiysk
florida: Florida, Palm Beach
ohrid: Ohrid
skopje: Skopje
ljubljana: Ljubljana
zagreb: Zagreb
shanghai: Shanghai
busan: Busan
`;
