/**
 * The local authorities of the United Kingdom, and those abolished since 2015: facts, retyped from
 * mySociety's register of names and codes (CC BY 4.0); people from the censuses of 2021 and, in
 * Scotland, 2022, and the rural urban classification of 2021 (ONS, NISRA and National Records of
 * Scotland, Open Government Licence v3.0). First days are those of the Acts and orders that made the
 * councils (London Government Act 1963, Local Government Acts 1972, Scotland 1994, Wales 1994), as
 * the register has days of record-keeping for many. A district of Northern Ireland before 2015 never
 * had a nine-character code: it stands under its former one of the Office for National Statistics.
 *
 * code | council | as people say it | slug | kind | region | first day | first day after | successors | people | census (c England and Wales, s Scotland, n Northern Ireland, + sum of the districts counted, m middle of 2020) | latitude longitude | km² | rural urban class | county | combined authority | former codes | in Welsh | other spellings
 */
export const registerTable = `
S12000033 | Aberdeen City Council | Aberdeen | aberdeen-city | scottish | Scotland | 1996-04-01 |  |  | 224190 | s | 57.1558 -2.1736 | 186 |  |  |  |  |  | Aberdeen Cuty
S12000034 | Aberdeenshire Council | Aberdeenshire | aberdeenshire | scottish | Scotland | 1996-04-01 |  |  | 263750 | s | 57.2411 -2.6320 | 6313
E07000223 | Adur District Council | Adur | adur | district | South East | 1974-04-01 |  |  | 64536 | c | 50.8444 -0.2985 | 42 | urban | E10000032
E07000026 | Allerdale Borough Council | Allerdale | allerdale | district | North West | 1974-04-01 | 2023-04-01 | E06000063 | 96145 | c | 54.7111 -3.2472 | 1242 |  | E10000006
E07000032 | Amber Valley Borough Council | Amber Valley | amber-valley | district | East Midlands | 1974-04-01 |  |  | 126214 | c | 53.0292 -1.4667 | 265 | intermediate-urban | E10000007
S12000041 | Angus Council | Angus | angus | scottish | Scotland | 1996-04-01 |  |  | 114660 | s | 56.7240 -2.9174 | 2181
95T | Antrim Borough Council | Antrim | antrim | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000001
N09000001 | Antrim and Newtownabbey Borough Council | Antrim and Newtownabbey | antrim-and-newtownabbey | northern-irish | Northern Ireland | 2015-04-01 |  |  | 145662 | n | 54.7018 -6.1978 | 571
95X | Ards Borough Council | Ards | ards | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000011
N09000011 | Ards and North Down Borough Council | Ards and North Down | ards-and-north-down | northern-irish | Northern Ireland | 2015-04-01 |  |  | 163664 | n | 54.5343 -5.6293 | 566 |  |  |  |  |  | North Down and Ards
S12000035 | Argyll and Bute Council | Argyll and Bute | argyll-and-bute | scottish | Scotland | 1996-04-01 |  |  | 87920 | s | 56.1219 -5.5028 | 6907
95O | Armagh City and District Council | Armagh City | armagh-city | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000002
N09000002 | Armagh City, Banbridge and Craigavon Borough Council | Armagh City, Banbridge and Craigavon | armagh-city-banbridge-and-craigavon | northern-irish | Northern Ireland | 2015-04-01 |  |  | 218652 | n | 54.3692 -6.4567 | 1338
E07000224 | Arun District Council | Arun | arun | district | South East | 1974-04-01 |  |  | 164893 | c | 50.8409 -0.5682 | 221 | urban | E10000032
E07000170 | Ashfield District Council | Ashfield | ashfield | district | East Midlands | 1974-04-01 |  |  | 126311 | c | 53.0923 -1.2592 | 110 | urban | E10000024
E07000105 | Ashford Borough Council | Ashford | ashford | district | South East | 1974-04-01 |  |  | 132752 | c | 51.1253 0.8113 | 581 | intermediate-rural | E10000016
E07000004 | Aylesbury Vale District Council | Aylesbury Vale | aylesbury-vale | district | South East | 1974-04-01 | 2020-04-01 | E06000060 |  |  |  |  |  | E10000002
E07000200 | Babergh District Council | Babergh | babergh | district | East of England | 1974-04-01 |  |  | 92336 | c | 52.0506 0.9153 | 594 | majority-rural | E10000029
95G | Ballymena Borough Council | Ballymena | ballymena | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000008
95D | Ballymoney Borough Council | Ballymoney | ballymoney | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000004
95Q | Banbridge District Council | Banbridge | banbridge | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000002
E09000002 | London Borough of Barking and Dagenham | Barking and Dagenham | barking-and-dagenham | london-borough | London | 1965-04-01 |  |  | 218876 | c | 51.5440 0.1332 | 36 | urban
E09000003 | London Borough of Barnet | Barnet | barnet | london-borough | London | 1965-04-01 |  |  | 389352 | c | 51.6160 -0.2100 | 87 | urban
E08000016 | Barnsley Metropolitan Borough Council | Barnsley | barnsley | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 244567 | c | 53.5359 -1.5326 | 329 | urban |  | South Yorkshire Mayoral Combined Authority
E07000027 | Barrow-in-Furness Borough Council | Barrow-in-Furness | barrow-in-furness | district | North West | 1974-04-01 | 2023-04-01 | E06000064 | 67402 | c | 54.1266 -3.2123 | 78 |  | E10000006
E07000066 | Basildon Borough Council | Basildon | basildon | district | East of England | 1974-04-01 |  |  | 187581 | c | 51.5901 0.4663 | 110 | urban | E10000012
E07000084 | Basingstoke and Deane Borough Council | Basingstoke and Deane | basingstoke-and-deane | district | South East | 1974-04-01 |  |  | 185150 | c | 51.2735 -1.2009 | 634 | intermediate-urban | E10000014
E07000171 | Bassetlaw District Council | Bassetlaw | bassetlaw | district | East Midlands | 1974-04-01 |  |  | 117809 | c | 53.3328 -0.9589 | 638 | intermediate-rural | E10000024
E06000022 | Bath and North East Somerset Council | Bath & NE Somerset | bath-and-north-east-somerset | unitary | South West | 1996-04-01 |  |  | 193407 | c | 51.3560 -2.4753 | 346 | intermediate-urban |  | West of England Combined Authority |  |  | Bath and North East Somerset; B&NES; BANES; Bath
E06000058 | Bournemouth, Christchurch and Poole Council | BCP | bournemouth-christchurch-poole | unitary | South West | 2019-04-01 |  |  | 400198 | c | 50.7470 -1.8833 | 162 | urban |  |  |  |  | Bournemouth, Christchurch and Poole
E06000055 | Bedford Borough Council | Bedford | bedford | unitary | East of England | 2009-04-01 |  |  | 185224 | c | 52.1892 -0.4771 | 476 | intermediate-urban
N09000003 | Belfast City Council | Belfast | belfast | northern-irish | Northern Ireland | 2015-04-01 |  |  | 345420 | n | 54.5963 -5.9428 | 138
E09000004 | London Borough of Bexley | Bexley | bexley | london-borough | London | 1965-04-01 |  |  | 246463 | c | 51.4609 0.1423 | 61 | urban
E08000025 | Birmingham City Council | Birmingham | birmingham | metropolitan | West Midlands | 1974-04-01 |  |  | 1144923 | c | 52.4885 -1.8748 | 268 | urban |  | West Midlands Combined Authority
E07000129 | Blaby District Council | Blaby | blaby | district | East Midlands | 1974-04-01 |  |  | 102927 | c | 52.5715 -1.2220 | 130 | intermediate-urban | E10000018
E06000008 | Blackburn with Darwen Borough Council | Blackburn with Darwen | blackburn-with-darwen | unitary | North West | 1998-04-01 |  |  | 154739 | c | 53.6926 -2.4675 | 137 | urban |  |  |  |  | Blackburn
E06000009 | Blackpool Borough Council | Blackpool | blackpool | unitary | North West | 1998-04-01 |  |  | 141029 | c | 53.8177 -3.0355 | 35 | urban
W06000019 | Blaenau Gwent County Borough Council | Blaenau Gwent | blaenau-gwent | welsh-unitary | Wales | 1996-04-01 |  |  | 66899 | c | 51.7667 -3.1938 | 109 | urban |  |  |  | Blaenau Gwent
E07000033 | Bolsover District Council | Bolsover | bolsover | district | East Midlands | 1974-04-01 |  |  | 80277 | c | 53.2156 -1.2773 | 160 | intermediate-rural | E10000007
E08000001 | Bolton Metropolitan Borough Council | Bolton | bolton | metropolitan | North West | 1974-04-01 |  |  | 295960 | c | 53.5786 -2.4670 | 140 | urban |  | Greater Manchester Combined Authority
E07000136 | Boston Borough Council | Boston | boston | district | East Midlands | 1974-04-01 |  |  | 70509 | c | 52.9742 -0.0223 | 364 | intermediate-urban | E10000019
E06000028 | Bournemouth Borough Council | Bournemouth | bournemouth | unitary |  | 1997-04-01 | 2019-04-01 | E06000058
E06000036 | Bracknell Forest Council | Bracknell Forest | bracknell-forest | unitary | South East | 1998-04-01 |  |  | 124608 | c | 51.4081 -0.7397 | 109 | urban
E08000032 | City of Bradford Metropolitan District Council | Bradford | bradford | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 546414 | c | 53.8447 -1.8547 | 366 | urban |  | West Yorkshire Combined Authority
E07000067 | Braintree District Council | Braintree | braintree | district | East of England | 1974-04-01 |  |  | 155273 | c | 51.9418 0.5899 | 612 | intermediate-rural | E10000012
E07000143 | Breckland District Council | Breckland | breckland | district | East of England | 1974-04-01 |  |  | 141478 | c | 52.5879 0.8373 | 1305 | intermediate-rural | E10000020
E09000005 | London Borough of Brent | Brent | brent | london-borough | London | 1965-04-01 |  |  | 339816 | c | 51.5585 -0.2678 | 43 | urban
E07000068 | Brentwood Borough Council | Brentwood | brentwood | district | East of England | 1974-04-01 |  |  | 77052 | c | 51.6386 0.3108 | 153 | intermediate-urban | E10000012
W06000013 | Bridgend County Borough Council | Bridgend | bridgend | welsh-unitary | Wales | 1996-04-01 |  |  | 145500 | c | 51.5558 -3.6004 | 251 | intermediate-urban |  |  |  | Pen-y-bont ar Ogwr
E06000043 | Brighton and Hove City Council | Brighton & Hove | brighton-and-hove | unitary | South East | 1997-04-01 |  |  | 277111 | c | 50.8435 -0.1331 | 83 | urban
E06000023 | Bristol City Council | Bristol | city-of-bristol | unitary | South West | 1996-04-01 |  |  | 472473 | c | 51.4527 -2.7708 | 110 | urban |  | West of England Combined Authority
E07000144 | Broadland District Council | Broadland | broadland | district | East of England | 1974-04-01 |  |  | 131713 | c | 52.7012 1.3106 | 552 | majority-rural | E10000020
E09000006 | London Borough of Bromley | Bromley | bromley | london-borough | London | 1965-04-01 |  |  | 329987 | c | 51.3720 0.0515 | 150 | urban
E07000234 | Bromsgrove District Council | Bromsgrove | bromsgrove | district | West Midlands | 1974-04-01 |  |  | 99187 | c | 52.3618 -2.0160 | 217 | intermediate-urban | E10000034
E07000095 | Broxbourne Borough Council | Broxbourne | broxbourne | district | East of England | 1974-04-01 |  |  | 99002 | c | 51.7251 -0.0474 | 51 | urban | E10000015
E07000172 | Broxtowe Borough Council | Broxtowe | broxtowe | district | East Midlands | 1974-04-01 |  |  | 110938 | c | 52.9764 -1.2621 | 80 | urban | E10000024
E06000060 | Buckinghamshire Council | Buckinghamshire | buckinghamshire | unitary | South East | 2020-04-01 |  |  | 553073 | c | 51.7850 -0.8116 | 1565 | intermediate-urban
E10000002 | Buckinghamshire County Council | Buckinghamshire County | buckinghamshire-county | county |  | 1974-04-01 | 2020-04-01 | E06000060
E07000117 | Burnley Borough Council | Burnley | burnley | district | North West | 1974-04-01 |  |  | 94658 | c | 53.7789 -2.2219 | 111 | urban | E10000017
E08000002 | Bury Metropolitan Borough Council | Bury | bury | metropolitan | North West | 1974-04-01 |  |  | 193855 | c | 53.5878 -2.3126 | 99 | urban |  | Greater Manchester Combined Authority
W06000018 | Caerphilly County Borough Council | Caerphilly | caerphilly | welsh-unitary | Wales | 1996-04-01 |  |  | 175948 | c | 51.6533 -3.2049 | 277 | urban |  |  |  | Caerffili
E08000033 | Calderdale Metropolitan Borough Council | Calderdale | calderdale | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 206634 | c | 53.7212 -1.9734 | 364 | urban |  | West Yorkshire Combined Authority
E07000008 | Cambridge City Council | Cambridge | cambridge | district | East of England | 1974-04-01 |  |  | 145681 | c | 52.1994 0.1329 | 41 | urban | E10000003 | Cambridgeshire and Peterborough Combined Authority
E10000003 | Cambridgeshire County Council | Cambridgeshire | cambridgeshire | county | East of England | 1974-04-01 |  |  | 678855 | + | 52.3304 0.0699 | 3046 |  |  | Cambridgeshire and Peterborough Combined Authority
E47000008 | Cambridgeshire and Peterborough Combined Authority | Cambridgeshire and Peterborough Combined Authority | cambridgeshire-and-peterborough-combined-authority | combined-authority | East of England | 2017-03-03 |  |  |  |  |  | 6435 |  |  |  |  |  | Cambridgeshire and Peterborough
E09000007 | London Borough of Camden | Camden | camden | london-borough | London | 1965-04-01 |  |  | 210131 | c | 51.5464 -0.1574 | 22 | urban
E07000192 | Cannock Chase District Council | Cannock Chase | cannock-chase | district | West Midlands | 1974-04-01 |  |  | 100529 | c | 52.7124 -1.9802 | 79 | urban | E10000028
E07000106 | Canterbury City Council | Canterbury | canterbury | district | South East | 1974-04-01 |  |  | 157417 | c | 51.2832 1.1018 | 309 | urban | E10000016
W06000015 | City of Cardiff Council | Cardiff | cardiff | welsh-unitary | Wales | 1996-04-01 |  |  | 362312 | c | 51.5084 -3.1996 | 141 | urban |  |  |  | Caerdydd
E07000028 | Carlisle City Council | Carlisle | carlisle | district | North West | 1974-04-01 | 2023-04-01 | E06000063 | 110017 | c | 54.9709 -2.8094 | 1038 |  | E10000006
W06000010 | Carmarthenshire County Council | Carmarthenshire | carmarthenshire | welsh-unitary | Wales | 1996-04-01 |  |  | 187896 | c | 51.8997 -4.1632 | 2370 | intermediate-rural |  |  |  | Sir Gaerfyrddin
95V | Carrickfergus Borough Council | Carrickfergus | carrickfergus | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000008
E07000069 | Castle Point Borough Council | Castle Point | castle-point | district | East of England | 1974-04-01 |  |  | 89580 | c | 51.5364 0.5946 | 45 | urban | E10000012
95Y | Castlereagh Borough Council | Castlereagh | castlereagh | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000007
N09000004 | Causeway Coast and Glens Borough Council | Causeway Coast and Glens | causeway-coast-and-glens | northern-irish | Northern Ireland | 2015-04-01 |  |  | 141744 | n | 55.0603 -6.5916 | 1986
E06000056 | Central Bedfordshire Council | Central Bedfordshire | central-bedfordshire | unitary | East of England | 2009-04-01 |  |  | 294252 | c | 52.0066 -0.4363 | 716 | intermediate-rural
W06000008 | Ceredigion County Council | Ceredigion | ceredigion | welsh-unitary | Wales | 1996-04-01 |  |  | 71481 | c | 52.2559 -4.0731 | 1785 | majority-rural |  |  |  | Ceredigion
E07000130 | Charnwood Borough Council | Charnwood | charnwood | district | East Midlands | 1974-04-01 |  |  | 183970 | c | 52.7370 -1.1461 | 279 | intermediate-urban | E10000018
E07000070 | Chelmsford City Council | Chelmsford | chelmsford | district | East of England | 1974-04-01 |  |  | 181519 | c | 51.7254 0.4809 | 339 | urban | E10000012
E07000078 | Cheltenham Borough Council | Cheltenham | cheltenham | district | South West | 1974-04-01 |  |  | 118842 | c | 51.8970 -2.0740 | 47 | urban | E10000013
E07000177 | Cherwell District Council | Cherwell | cherwell | district | South East | 1974-04-01 |  |  | 161024 | c | 51.9588 -1.2756 | 589 | intermediate-urban | E10000025
E06000049 | Cheshire East Council | Cheshire East | cheshire-east | unitary | North West | 2009-04-01 |  |  | 398775 | c | 53.1803 -2.3499 | 1166 | urban
E06000050 | Cheshire West and Chester Council | Cheshire West and Chester | cheshire-west-and-chester | unitary | North West | 2009-04-01 |  |  | 357147 | c | 53.2002 -2.7359 | 920 | intermediate-urban
E07000034 | Chesterfield Borough Council | Chesterfield | chesterfield | district | East Midlands | 1974-04-01 |  |  | 103569 | c | 53.2563 -1.4012 | 66 | urban | E10000007
E07000225 | Chichester District Council | Chichester | chichester | district | South East | 1974-04-01 |  |  | 124073 | c | 50.9374 -0.7423 | 786 | majority-rural | E10000032
E07000005 | Chiltern District Council | Chiltern | chiltern | district | South East | 1974-04-01 | 2020-04-01 | E06000060 |  |  |  |  |  | E10000002
E07000118 | Chorley Borough Council | Chorley | chorley | district | North West | 1974-04-01 |  |  | 117742 | c | 53.6615 -2.6479 | 203 | intermediate-rural | E10000017
E07000048 | Christchurch Borough Council | Christchurch | christchurch | district |  | 1974-04-01 | 2019-04-01 | E06000058 |  |  |  |  |  | E10000009
E09000001 | City of London Corporation | City of London | city-of-london | london-borough | London |  |  |  | 8584 | c | 51.5144 -0.0924 | 3 | urban |  |  |  |  | City and County of the City of London
S12000005 | Clackmannanshire Council | Clackmannanshire | clackmannanshire | scottish | Scotland | 1996-04-01 |  |  | 51750 | s | 56.1505 -3.7422 | 159 |  |  |  |  |  | Clackmannan
E07000071 | Colchester City Council | Colchester | colchester | district | East of England | 1974-04-01 |  |  | 192718 | c | 51.8725 0.8609 | 328 | intermediate-urban | E10000012
95C | Coleraine Borough Council | Coleraine | coleraine | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000004
W06000003 | Conwy County Borough Council | Conwy | conwy | welsh-unitary | Wales | 1996-04-01 |  |  | 114741 | c | 53.1403 -3.7358 | 1126 | intermediate-urban |  |  |  | Conwy
95I | Cookstown District Council | Cookstown | cookstown | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000009
E07000029 | Copeland Borough Council | Copeland | copeland | district | North West | 1974-04-01 | 2023-04-01 | E06000063 | 67078 | c | 54.4139 -3.3731 | 732 |  | E10000006
E07000150 | Corby Borough Council | Corby | corby | district | East Midlands | 1974-04-01 | 2021-04-01 | E06000061 |  |  |  |  |  | E10000021
E06000052 | Cornwall Council | Cornwall | cornwall | unitary | South West | 2009-04-01 |  |  | 570300 | c | 50.4056 -4.8272 | 3545 | majority-rural
E07000079 | Cotswold District Council | Cotswold | cotswold | district | South West | 1974-04-01 |  |  | 90839 | c | 51.8165 -1.8930 | 1165 | majority-rural | E10000013
E06000047 | Durham County Council | County Durham | county-durham | unitary | North East | 2009-04-01 |  |  | 522069 | c | 54.6955 -1.8399 | 2226 | intermediate-rural |  | North East Combined Authority |  |  | Durham
E08000026 | Coventry City Council | Coventry | coventry | metropolitan | West Midlands | 1974-04-01 |  |  | 345315 | c | 52.4169 -1.5198 | 99 | urban |  | West Midlands Combined Authority
95N | Craigavon Borough Council | Craigavon | craigavon | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000002
E07000163 | Craven District Council | Craven | craven | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 56922 | c | 54.0798 -2.1743 | 1177 |  | E10000023
E07000226 | Crawley Borough Council | Crawley | crawley | district | South East | 1974-04-01 |  |  | 118491 | c | 51.1255 -0.1820 | 45 | urban | E10000032
E09000008 | London Borough of Croydon | Croydon | croydon | london-borough | London | 1965-04-01 |  |  | 390727 | c | 51.3553 -0.0872 | 86 | urban
E06000063 | Cumberland Council | Cumberland | cumberland | unitary | North West | 2023-04-01 |  |  | 273240 | + | 54.6986 -3.1433 | 3012 | majority-rural
E10000006 | Cumbria County Council | Cumbria | cumbria | county | North West | 1974-04-01 | 2023-04-01 | E06000063 E06000064 | 499781 | m | 54.5216 -3.0197 | 6768
E07000096 | Dacorum Borough Council | Dacorum | dacorum | district | East of England | 1974-04-01 |  |  | 155085 | c | 51.7782 -0.5409 | 212 | urban | E10000015
E06000005 | Darlington Borough Council | Darlington | darlington | unitary | North East | 1997-04-01 |  |  | 107806 | c | 54.5487 -1.5526 | 197 | urban |  | Tees Valley Combined Authority
E07000107 | Dartford Borough Council | Dartford | dartford | district | South East | 1974-04-01 |  |  | 116748 | c | 51.4315 0.2532 | 73 | urban | E10000016
E07000151 | Daventry District Council | Daventry | daventry | district | East Midlands | 1974-04-01 | 2021-04-01 | E06000062 |  |  |  |  |  | E10000021
W06000004 | Denbighshire County Council | Denbighshire | denbighshire | welsh-unitary | Wales | 1996-04-01 |  |  | 95814 | c | 53.0919 -3.3541 | 837 | majority-rural |  |  |  | Sir Ddinbych
E06000015 | Derby City Council | Derby | derby | unitary | East Midlands | 1997-04-01 |  |  | 261368 | c | 52.9125 -1.4683 | 78 | urban |  | East Midlands Combined County Authority
E10000007 | Derbyshire County Council | Derbyshire | derbyshire | county | West Midlands | 1974-04-01 |  |  | 794662 | + | 53.0872 -1.5643 | 2547 |  |  | East Midlands Combined County Authority
E07000035 | Derbyshire Dales District Council | Derbyshire Dales | derbyshire-dales | district | East Midlands | 1974-04-01 |  |  | 71552 | c | 53.1282 -1.6937 | 792 | majority-rural | E10000007
95A | Derry City Council | Derry | derry | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000005
N09000005 | Derry City and Strabane District Council | Derry City and Strabane | derry-city-and-strabane | northern-irish | Northern Ireland | 2015-04-01 |  |  | 150753 | n | 54.8203 -7.3604 | 1251 |  |  |  |  |  | Derry and Strabane
E10000008 | Devon County Council | Devon | devon | county | South West | 1974-04-01 |  |  | 811651 | + | 51.4359 -3.1713 | 6564
E08000017 | City of Doncaster Council | Doncaster | doncaster | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 308105 | c | 53.5443 -1.0958 | 568 | urban |  | South Yorkshire Mayoral Combined Authority
E06000059 | Dorset Council | Dorset | dorset-council | unitary | South West | 2019-04-01 |  |  | 379584 | c | 50.8064 -2.3336 | 2491 | intermediate-rural
E10000009 | Dorset County Council | Dorset County | dorset-county | county | South West | 1974-04-01 | 2019-04-01 | E06000059
E07000108 | Dover District Council | Dover | dover | district | South East | 1974-04-01 |  |  | 116400 | c | 51.2123 1.2892 | 315 | intermediate-urban | E10000016
95R | Down District Council | Down | down | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000010
E08000027 | Dudley Metropolitan Borough Council | Dudley | dudley | metropolitan | West Midlands | 1974-04-01 |  |  | 323487 | c | 52.4829 -2.1087 | 98 | urban |  | West Midlands Combined Authority
S12000006 | Dumfries and Galloway Council | Dumfries and Galloway | dumfries-and-galloway | scottish | Scotland | 1996-04-01 |  |  | 145770 | s | 55.0711 -3.9595 | 6426
S12000042 | Dundee City Council | Dundee | dundee-city | scottish | Scotland | 1996-04-01 |  |  | 148350 | s | 56.4771 -2.9697 | 60
95M | Dungannon and South Tyrone Borough Council | Dungannon and South Tyrone | dungannon-and-south-tyrone | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000009
E09000009 | London Borough of Ealing | Ealing | ealing | london-borough | London | 1965-04-01 |  |  | 367119 | c | 51.5225 -0.3310 | 56 | urban
S12000008 | East Ayrshire Council | East Ayrshire | east-ayrshire | scottish | Scotland | 1996-04-01 |  |  | 120390 | s | 55.4850 -4.3142 | 1262
E07000009 | East Cambridgeshire District Council | East Cambridgeshire | east-cambridgeshire | district | East of England | 1974-04-01 |  |  | 87769 | c | 52.3429 0.2948 | 651 | majority-rural | E10000003 | Cambridgeshire and Peterborough Combined Authority
E07000040 | East Devon District Council | East Devon | east-devon | district | South West | 1974-04-01 |  |  | 150825 | c | 50.7644 -3.2242 | 814 | majority-rural | E10000008
E07000049 | East Dorset District Council | East Dorset | east-dorset | district |  | 1974-04-01 | 2019-04-01 | E06000059 |  |  |  |  |  | E10000009
S12000045 | East Dunbartonshire Council | East Dunbartonshire | east-dunbartonshire | scottish | Scotland | 1996-04-01 |  |  | 108980 | s | 55.9560 -4.2256 | 174 |  |  |  | S12000009 |  | East Dunbarton
E07000085 | East Hampshire District Council | East Hampshire | east-hampshire | district | South East | 1974-04-01 |  |  | 125753 | c | 51.0746 -0.9551 | 514 | intermediate-rural | E10000014
E07000242 | East Hertfordshire District Council | East Hertfordshire | east-hertfordshire | district | East of England | 1974-04-01 |  |  | 150166 | c | 51.8651 -0.0083 | 476 | intermediate-urban | E10000015 |  | E07000097
E07000137 | East Lindsey District Council | East Lindsey | east-lindsey | district | East Midlands | 1974-04-01 |  |  | 142301 | c | 53.2494 0.0303 | 1767 | majority-rural | E10000019
S12000010 | East Lothian Council | East Lothian | east-lothian | scottish | Scotland | 1996-04-01 |  |  | 112450 | s | 55.9419 -2.7207 | 679
E47000013 | East Midlands Combined County Authority | East Midlands Combined County Authority | east-midlands-combined-county-authority | combined-authority | East Midlands | 2024-02-27 |  |  |  |  |  |  |  |  |  |  |  | East Midlands CCA; East Midlands
E07000152 | East Northamptonshire Council | East Northamptonshire | east-northamptonshire | district | East Midlands | 1974-04-01 | 2021-04-01 | E06000061 |  |  |  |  |  | E10000021
S12000011 | East Renfrewshire Council | East Renfrewshire | east-renfrewshire | scottish | Scotland | 1996-04-01 |  |  | 97160 | s | 55.7531 -4.3595 | 174
E06000011 | East Riding of Yorkshire Council | East Riding of Yorkshire | east-riding-of-yorkshire | unitary | Yorkshire and The Humber | 1996-04-01 |  |  | 342213 | c | 53.8680 -0.4825 | 2404 | intermediate-rural |  | Hull and East Yorkshire Mayoral Combined Authority
E07000193 | East Staffordshire Borough Council | East Staffordshire | east-staffordshire | district | West Midlands | 1974-04-01 |  |  | 124022 | c | 52.8633 -1.8121 | 387 | intermediate-urban | E10000028
E07000244 | East Suffolk Council | East Suffolk | east-suffolk | district | East of England | 2019-04-01 |  |  | 246064 | c | 52.2370 1.4615 | 1261 | intermediate-rural | E10000029
E10000011 | East Sussex County Council | East Sussex | east-sussex | county | South East | 1974-04-01 |  |  | 545829 | + | 50.8895 0.3158 | 1709
E07000061 | Eastbourne Borough Council | Eastbourne | eastbourne | district | South East | 1974-04-01 |  |  | 101681 | c | 50.7762 0.2662 | 44 | urban | E10000011
E07000086 | Eastleigh Borough Council | Eastleigh | eastleigh | district | South East | 1974-04-01 |  |  | 136445 | c | 50.9330 -1.3272 | 80 | urban | E10000014
E07000030 | Eden District Council | Eden | eden | district | North West | 1974-04-01 | 2023-04-01 | E06000064 | 54738 | c | 54.6128 -2.6218 | 2142 |  | E10000006
S12000036 | City of Edinburgh Council | Edinburgh | city-of-edinburgh | scottish | Scotland | 1996-04-01 |  |  | 514990 | s | 55.9265 -3.2884 | 263
S12000013 | Comhairle nan Eilean Siar | Eilean Siar | eilean-siar | scottish | Scotland | 1996-04-01 |  |  | 26120 | s | 57.9076 -6.8747 | 3056 |  |  |  |  |  | Western Isles; Na h-Eileanan Siar
E07000207 | Elmbridge Borough Council | Elmbridge | elmbridge | district | South East | 1974-04-01 |  |  | 138752 | c | 51.3571 -0.3922 | 95 | urban | E10000030
E09000010 | London Borough of Enfield | Enfield | enfield | london-borough | London | 1965-04-01 |  |  | 329987 | c | 51.6510 -0.0873 | 81 | urban
E07000072 | Epping Forest District Council | Epping Forest | epping-forest | district | East of England | 1974-04-01 |  |  | 134978 | c | 51.7089 0.1487 | 339 | intermediate-urban | E10000012
E07000208 | Epsom and Ewell Borough Council | Epsom and Ewell | epsom-and-ewell | district | South East | 1974-04-01 |  |  | 80921 | c | 51.3392 -0.2614 | 34 | urban | E10000030
E07000036 | Erewash Borough Council | Erewash | erewash | district | East Midlands | 1974-04-01 |  |  | 112907 | c | 52.9355 -1.3467 | 110 | urban | E10000007
E10000012 | Essex County Council | Essex | essex | county | East of England | 1974-04-01 |  |  | 1503536 | + | 51.6392 0.4067 | 3458
E07000041 | Exeter City Council | Exeter | exeter | district | South West | 1974-04-01 |  |  | 130712 | c | 50.7216 -3.5102 | 47 | urban | E10000008
S12000014 | Falkirk Council | Falkirk | falkirk | scottish | Scotland | 1996-04-01 |  |  | 158450 | s | 55.9973 -3.7906 | 297
E07000087 | Fareham Borough Council | Fareham | fareham | district | South East | 1974-04-01 |  |  | 114516 | c | 50.8526 -1.2247 | 74 | urban | E10000014
E07000010 | Fenland District Council | Fenland | fenland | district | East of England | 1974-04-01 |  |  | 102465 | c | 52.5628 0.0608 | 546 | intermediate-urban | E10000003 | Cambridgeshire and Peterborough Combined Authority
95L | Fermanagh District Council | Fermanagh | fermanagh | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000006
N09000006 | Fermanagh and Omagh District Council | Fermanagh and Omagh | fermanagh-and-omagh | northern-irish | Northern Ireland | 2015-04-01 |  |  | 116811 | n | 54.4423 -7.5038 | 2864
S12000047 | Fife Council | Fife | fife | scottish | Scotland | 1996-04-01 |  |  | 371340 | s | 56.2290 -3.1249 | 1325 |  |  |  | S12000015
W06000005 | Flintshire County Council | Flintshire | flintshire | welsh-unitary | Wales | 1996-04-01 |  |  | 154956 | c | 53.2179 -3.1632 | 440 | intermediate-urban |  |  |  | Sir y Fflint
E07000112 | Folkestone and Hythe District Council | Folkestone and Hythe | folkestone-and-hythe | district | South East | 1974-04-01 |  |  | 109757 | c | 51.0539 0.9941 | 357 | intermediate-rural | E10000016 |  |  |  | Shepway
E07000201 | Forest Heath District Council | Forest Heath | forest-heath | district |  | 1974-04-01 | 2019-04-01 | E07000245 |  |  |  |  |  | E10000030
E07000080 | Forest of Dean District Council | Forest of Dean | forest-of-dean | district | South West | 1974-04-01 |  |  | 86997 | c | 51.8284 -2.4900 | 526 | majority-rural | E10000013
E07000119 | Fylde Borough Council | Fylde | fylde | district | North West | 1974-04-01 |  |  | 81364 | c | 53.7841 -2.9221 | 166 | intermediate-urban | E10000017
E08000037 | Gateshead Metropolitan Borough Council | Gateshead | gateshead | metropolitan | North East | 1974-04-01 |  |  | 196163 | c | 54.9354 -1.6829 | 142 | urban |  | North East Combined Authority | E08000020
E07000173 | Gedling Borough Council | Gedling | gedling | district | East Midlands | 1974-04-01 |  |  | 117263 | c | 53.0284 -1.1193 | 120 | urban | E10000024
S12000049 | Glasgow City Council | Glasgow | glasgow-city | scottish | Scotland | 1996-04-01 |  |  | 622820 | s | 55.8579 -4.2531 | 175 |  |  |  | S12000046 S12000043
E07000081 | Gloucester City Council | Gloucester | gloucester | district | South West | 1974-04-01 |  |  | 132415 | c | 51.8494 -2.2403 | 41 | urban | E10000013
E10000013 | Gloucestershire County Council | Gloucestershire | gloucestershire | county | South West | 1974-04-01 |  |  | 645078 | + | 51.8524 -0.7477 | 2653
E07000088 | Gosport Borough Council | Gosport | gosport | district | South East | 1974-04-01 |  |  | 81954 | c | 50.8052 -1.1595 | 25 | urban | E10000014
E07000109 | Gravesham Borough Council | Gravesham | gravesham | district | South East | 1974-04-01 |  |  | 106905 | c | 51.4051 0.3950 | 99 | urban | E10000016
E07000145 | Great Yarmouth Borough Council | Great Yarmouth | great-yarmouth | district | East of England | 1974-04-01 |  |  | 99738 | c | 52.6407 1.6614 | 174 | intermediate-urban | E10000020
E47000017 | Greater Lincolnshire Combined County Authority | Greater Lincolnshire Combined County Authority | greater-lincolnshire-combined-county-authority | combined-authority | Yorkshire and The Humber | 2025-05-01 |  |  |  |  |  |  |  |  |  |  |  | Greater Lincolnshire CCA
E61000001 | Greater London Authority | Greater London Authority | greater-london-authority | strategic-authority | London | 2000-07-03 |  |  |  |  | 51.5044 -0.1195 | 1572 |  |  |  |  |  | Greater London
E47000001 | Greater Manchester Combined Authority | Greater Manchester Combined Authority | greater-manchester-combined-authority | combined-authority | North West | 2011-04-01 |  |  |  |  | 53.5092 -2.2726 | 1275 |  |  |  |  |  | Greater Manchester
E09000011 | Royal Borough of Greenwich | Greenwich | greenwich | london-borough | London | 1965-04-01 |  |  | 289072 | c | 51.4744 0.0555 | 47 | urban
E07000209 | Guildford Borough Council | Guildford | guildford | district | South East | 1974-04-01 |  |  | 143645 | c | 51.2478 -0.5616 | 271 | urban | E10000030
W06000002 | Gwynedd Council | Gwynedd | gwynedd | welsh-unitary | Wales | 1996-04-01 |  |  | 117393 | c | 52.8947 -4.0243 | 2535 | majority-rural |  |  |  | Gwynedd
E09000012 | London Borough of Hackney | Hackney | hackney | london-borough | London | 1965-04-01 |  |  | 259143 | c | 51.5523 -0.0633 | 19 | urban
E06000006 | Halton Borough Council | Halton | halton | unitary | North West | 1998-04-01 |  |  | 128470 | c | 53.3437 -2.7188 | 79 | urban |  | Liverpool City Region
E07000164 | Hambleton District Council | Hambleton | hambleton | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 90686 | c | 54.2868 -1.3191 | 1311 |  | E10000023
E09000013 | London Borough of Hammersmith & Fulham | Hammersmith and Fulham | hammersmith-and-fulham | london-borough | London | 1965-04-01 |  |  | 183153 | c | 51.4950 -0.2208 | 16 | urban
E10000014 | Hampshire County Council | Hampshire | hampshire | county | South East | 1974-04-01 |  |  | 1400898 | + | 50.9807 -1.0748 | 3678
E07000131 | Harborough District Council | Harborough | harborough | district | East Midlands | 1974-04-01 |  |  | 97619 | c | 52.5393 -1.0081 | 592 | majority-rural | E10000018
E09000014 | London Borough of Haringey | Haringey | haringey | london-borough | London | 1965-04-01 |  |  | 264247 | c | 51.5904 -0.1075 | 30 | urban
E07000073 | Harlow District Council | Harlow | harlow | district | East of England | 1974-04-01 |  |  | 93323 | c | 51.7683 0.1085 | 31 | urban | E10000012
E07000165 | Harrogate Borough Council | Harrogate | harrogate | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 162672 | c | 54.0671 -1.5955 | 1308 |  | E10000023
E09000015 | London Borough of Harrow | Harrow | harrow | london-borough | London | 1965-04-01 |  |  | 261200 | c | 51.5977 -0.3413 | 50 | urban
E07000089 | Hart District Council | Hart | hart | district | South East | 1974-04-01 |  |  | 99406 | c | 51.2848 -0.8975 | 215 | intermediate-urban | E10000014
E06000001 | Hartlepool Borough Council | Hartlepool | hartlepool | unitary | North East | 1996-04-01 |  |  | 92347 | c | 54.6690 -1.2557 | 94 | urban |  | Tees Valley Combined Authority
E07000062 | Hastings Borough Council | Hastings | hastings | district | South East | 1974-04-01 |  |  | 90984 | c | 50.8694 0.5704 | 30 | urban | E10000011
E07000090 | Havant Borough Council | Havant | havant | district | South East | 1974-04-01 |  |  | 124208 | c | 50.8384 -0.9894 | 56 | urban | E10000014
E09000016 | London Borough of Havering | Havering | havering | london-borough | London | 1965-04-01 |  |  | 262052 | c | 51.5631 0.2204 | 112 | urban
E06000019 | Herefordshire Council | Herefordshire | herefordshire | unitary | West Midlands | 1998-04-01 |  |  | 187025 | c | 52.1035 -2.7450 | 2180 | majority-rural
E10000015 | Hertfordshire County Council | Hertfordshire | hertfordshire | county | East of England | 1974-04-01 |  |  | 1198814 | + | 51.4406 -0.7155 | 1643
E07000098 | Hertsmere Borough Council | Hertsmere | hertsmere | district | East of England | 1974-04-01 |  |  | 107825 | c | 51.6773 -0.2811 | 101 | urban | E10000015
E07000037 | High Peak Borough Council | High Peak | high-peak | district | East Midlands | 1974-04-01 |  |  | 90934 | c | 53.3730 -1.8739 | 539 | intermediate-urban | E10000007
S12000017 | The Highland Council | Highland | highland | scottish | Scotland | 1996-04-01 |  |  | 235710 | s | 57.5729 -4.7714 | 25653
E09000017 | London Borough of Hillingdon | Hillingdon | hillingdon | london-borough | London | 1965-04-01 |  |  | 305905 | c | 51.5415 -0.4457 | 116 | urban
E07000132 | Hinckley and Bosworth Borough Council | Hinckley and Bosworth | hinckley-and-bosworth | district | East Midlands | 1974-04-01 |  |  | 113640 | c | 52.6165 -1.3911 | 297 | intermediate-rural | E10000018
E07000227 | Horsham District Council | Horsham | horsham | district | South East | 1974-04-01 |  |  | 146783 | c | 50.9938 -0.3663 | 530 | majority-rural | E10000032
E09000018 | London Borough of Hounslow | Hounslow | hounslow | london-borough | London | 1965-04-01 |  |  | 288176 | c | 51.4685 -0.3661 | 56 | urban
E06000010 | Hull City Council | Hull | kingston-upon-hull | unitary | Yorkshire and The Humber | 1996-04-01 |  |  | 267020 | c | 53.7599 -0.3354 | 72 | urban |  | Hull and East Yorkshire Mayoral Combined Authority |  |  | Kingston upon Hull
E47000016 | Hull and East Yorkshire Mayoral Combined Authority | Hull and East Yorkshire Mayoral Combined Authority | hull-and-east-yorkshire-mayoral-combined-authority | combined-authority | Yorkshire and The Humber | 2025-05-01 |  |  |  |  |  |  |  |  |  |  |  | Yorkshire and The Humber MCA; Hull and East Yorkshire
E07000011 | Huntingdonshire District Council | Huntingdonshire | huntingdonshire | district | East of England | 1974-04-01 |  |  | 180834 | c | 52.3736 -0.2208 | 906 | majority-rural | E10000003 | Cambridgeshire and Peterborough Combined Authority
E07000120 | Hyndburn Borough Council | Hyndburn | hyndburn | district | North West | 1974-04-01 |  |  | 82238 | c | 53.7586 -2.3898 | 73 | urban | E10000017
S12000018 | Inverclyde Council | Inverclyde | inverclyde | scottish | Scotland | 1996-04-01 |  |  | 78340 | s | 55.9044 -4.7427 | 160
E07000202 | Ipswich Borough Council | Ipswich | ipswich | district | East of England | 1974-04-01 |  |  | 139631 | c | 52.0559 1.1598 | 40 | urban | E10000029
W06000001 | Isle of Anglesey County Council | Isle of Anglesey | isle-of-anglesey | welsh-unitary | Wales | 1996-04-01 |  |  | 68877 | c | 53.2860 -4.3745 | 712 | majority-rural |  |  |  | Ynys Môn | Anglesey
E06000046 | Isle of Wight Council | Isle of Wight | isle-of-wight | unitary | South East | 1995-04-01 |  |  | 140459 | c | 50.6758 -1.2966 | 380 | intermediate-rural
E06000053 | Council of the Isles of Scilly | Isles of Scilly | isles-of-scilly | unitary | South West | 1974-04-01 |  |  | 2057 | c | 49.9369 -6.3172 | 16 | majority-rural
E09000019 | London Borough of Islington | Islington | islington | london-borough | London | 1965-04-01 |  |  | 216582 | c | 51.5485 -0.1102 | 15 | urban
E09000020 | Royal Borough of Kensington and Chelsea | Kensington and Chelsea | kensington-and-chelsea | london-borough | London | 1965-04-01 |  |  | 143360 | c | 51.5012 -0.1922 | 12 | urban
E10000016 | Kent County Council | Kent | kent | county | South East | 1974-04-01 |  |  | 1576070 | + | 51.5154 0.0944 | 3544
E07000153 | Kettering Borough Council | Kettering | kettering | district |  | 1974-04-01 | 2021-04-01 | E06000061 |  |  |  |  |  | E10000021
E07000146 | Borough Council of Kings Lynn and West Norfolk | Kings Lynn and West Norfolk | kings-lynn-and-west-norfolk | district | East of England | 1974-04-01 |  |  | 154334 | c | 52.7267 0.4705 | 1440 | majority-rural | E10000020
E09000021 | Royal Borough of Kingston upon Thames | Kingston upon Thames | kingston-upon-thames | london-borough | London | 1965-04-01 |  |  | 168065 | c | 51.3879 -0.2869 | 37 | urban
E08000034 | Kirklees Council | Kirklees | kirklees | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 433220 | c | 53.6274 -1.7633 | 409 | urban |  | West Yorkshire Combined Authority
E08000011 | Knowsley Metropolitan Borough Council | Knowsley | knowsley | metropolitan | North West | 1974-04-01 |  |  | 154517 | c | 53.4251 -2.8340 | 87 | urban |  | Liverpool City Region
E09000022 | London Borough of Lambeth | Lambeth | lambeth | london-borough | London | 1965-04-01 |  |  | 317657 | c | 51.4538 -0.1183 | 27 | urban
E10000017 | Lancashire County Council | Lancashire | lancashire | county | North West | 1974-04-01 |  |  | 1235355 | + | 52.5046 -0.8088 | 2894
E07000121 | Lancaster City Council | Lancaster | lancaster | district | North West | 1974-04-01 |  |  | 142922 | c | 54.0690 -2.7147 | 567 | intermediate-urban | E10000017
95F | Larne Borough Council | Larne | larne | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000008
E08000035 | Leeds City Council | Leeds | leeds | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 811951 | c | 53.8257 -1.5060 | 552 | urban |  | West Yorkshire Combined Authority
E06000016 | Leicester City Council | Leicester | leicester | unitary | East Midlands | 1997-04-01 |  |  | 368581 | c | 52.6379 -1.1285 | 73 | urban
E10000018 | Leicestershire County Council | Leicestershire | leicestershire | county | East Midlands | 1974-04-01 |  |  | 712358 | + | 53.2452 -1.7361 | 2083
E07000063 | Lewes District Council | Lewes | lewes | district | South East | 1974-04-01 |  |  | 99896 | c | 50.8821 0.0050 | 292 | intermediate-urban | E10000011
E09000023 | London Borough of Lewisham | Lewisham | lewisham | london-borough | London | 1965-04-01 |  |  | 300550 | c | 51.4483 -0.0203 | 35 | urban
E07000194 | Lichfield District Council | Lichfield | lichfield | district | West Midlands | 1974-04-01 |  |  | 106435 | c | 52.6882 -1.8049 | 331 | intermediate-urban | E10000028
95B | Limavady Borough Council | Limavady | limavady | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000004
E07000138 | City of Lincoln Council | Lincoln | lincoln | district | East Midlands | 1974-04-01 |  |  | 103812 | c | 53.2247 -0.5550 | 36 | urban | E10000019
E10000019 | Lincolnshire County Council | Lincolnshire | lincolnshire | county | Yorkshire and The Humber | 1974-04-01 |  |  | 768352 | + | 52.9915 -0.4220 | 5937 |  |  | Greater Lincolnshire Combined County Authority
95S | Lisburn City Council | Lisburn | lisburn | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000007
N09000007 | Lisburn and Castlereagh City Council | Lisburn and Castlereagh | lisburn-and-castlereagh | northern-irish | Northern Ireland | 2015-04-01 |  |  | 149106 | n | 54.5082 -6.0524 | 506
E08000012 | Liverpool City Council | Liverpool | liverpool | metropolitan | North West | 1974-04-01 |  |  | 486085 | c | 53.3955 -2.9170 | 112 | urban |  | Liverpool City Region
E47000004 | Liverpool City Region | Liverpool City Region | liverpool-city-region | combined-authority | North West | 2014-04-01 |  |  |  |  | 53.4263 -2.8835 | 732 |  |  |  |  |  | Liverpool City CA; Liverpool City Region Combined Authority
E06000032 | Luton Borough Council | Luton | luton | unitary | East of England | 1997-04-01 |  |  | 225255 | c | 51.8942 -0.4256 | 43 | urban
95H | Magherafelt District Council | Magherafelt | magherafelt | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000009
E07000110 | Maidstone Borough Council | Maidstone | maidstone | district | South East | 1974-04-01 |  |  | 175781 | c | 51.2350 0.5806 | 393 | intermediate-urban | E10000016
E07000074 | Maldon District Council | Maldon | maldon | district | East of England | 1974-04-01 |  |  | 66208 | c | 51.7095 0.7838 | 358 | majority-rural | E10000012
E07000235 | Malvern Hills District Council | Malvern Hills | malvern-hills | district | West Midlands | 1998-04-01 |  |  | 79497 | c | 52.1828 -2.3447 | 577 | majority-rural | E10000034
E08000003 | Manchester City Council | Manchester | manchester | metropolitan | North West | 1974-04-01 |  |  | 551944 | c | 53.4515 -2.2325 | 116 | urban |  | Greater Manchester Combined Authority
E07000174 | Mansfield District Council | Mansfield | mansfield | district | East Midlands | 1974-04-01 |  |  | 110484 | c | 53.1707 -1.1728 | 77 | urban | E10000024
E06000035 | Medway Council | Medway | medway | unitary | South East | 1998-04-01 |  |  | 279772 | c | 51.4257 0.5695 | 194 | urban |  |  |  |  | Medway Towns
E07000133 | Melton Borough Council | Melton | melton | district | East Midlands | 1974-04-01 |  |  | 51743 | c | 52.7964 -0.8562 | 481 | intermediate-rural | E10000018
E07000187 | Mendip District Council | Mendip | mendip | district | South West | 1974-04-01 | 2023-04-01 | E06000066 | 116086 | c | 51.2029 -2.5447 | 739 |  | E10000027
W06000024 | Merthyr Tydfil County Borough Council | Merthyr Tydfil | merthyr-tydfil | welsh-unitary | Wales | 1996-04-01 |  |  | 58839 | c | 51.7409 -3.3611 | 111 | urban |  |  |  | Merthyr Tudful
E09000024 | London Borough of Merton | Merton | merton | london-borough | London | 1965-04-01 |  |  | 215180 | c | 51.4099 -0.1972 | 38 | urban
N09000008 | Mid and East Antrim Borough Council | Mid and East Antrim | mid-and-east-antrim | northern-irish | Northern Ireland | 2015-04-01 |  |  | 138993 | n | 54.8744 -6.1012 | 1059
E07000042 | Mid Devon District Council | Mid Devon | mid-devon | district | South West | 1974-04-01 |  |  | 82855 | c | 50.8763 -3.5564 | 913 | majority-rural | E10000008
E07000203 | Mid Suffolk District Council | Mid Suffolk | mid-suffolk | district | East of England | 1974-04-01 |  |  | 102690 | c | 52.2468 1.0924 | 871 | majority-rural | E10000029
E07000228 | Mid Sussex District Council | Mid Sussex | mid-sussex | district | South East | 1974-04-01 |  |  | 152572 | c | 51.0208 -0.1271 | 334 | urban | E10000032
N09000009 | Mid Ulster District Council | Mid Ulster | mid-ulster | northern-irish | Northern Ireland | 2015-04-01 |  |  | 150291 | n | 54.6215 -6.7920 | 1831
E06000002 | Middlesbrough Borough Council | Middlesbrough | middlesbrough | unitary | North East | 1996-04-01 |  |  | 143922 | c | 54.5425 -1.2224 | 54 | urban |  | Tees Valley Combined Authority
S12000019 | Midlothian Council | Midlothian | midlothian | scottish | Scotland | 1996-04-01 |  |  | 97030 | s | 55.8322 -3.1104 | 354
E06000042 | Milton Keynes City Council | Milton Keynes | milton-keynes | unitary | South East | 1997-04-01 |  |  | 287061 | c | 52.0838 -0.7335 | 309 | urban
E07000210 | Mole Valley District Council | Mole Valley | mole-valley | district | South East | 1974-04-01 |  |  | 87388 | c | 51.2123 -0.3251 | 258 | intermediate-urban | E10000030
W06000021 | Monmouthshire County Council | Monmouthshire | monmouthshire | welsh-unitary | Wales | 1996-04-01 |  |  | 92958 | c | 51.7578 -2.8673 | 849 | intermediate-rural |  |  |  | Sir Fynwy
S12000020 | The Moray Council | Moray | moray | scottish | Scotland | 1996-04-01 |  |  | 94280 | s | 57.4755 -3.2676 | 2238
95E | Moyle District Council | Moyle | moyle | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000004
W06000012 | Neath Port Talbot County Borough Council | Neath Port Talbot | neath-port-talbot | welsh-unitary | Wales | 1996-04-01 |  |  | 142291 | c | 51.6797 -3.7434 | 441 | intermediate-urban |  |  |  | Castell-nedd Port Talbot
E07000091 | New Forest District Council | New Forest | new-forest | district | South East | 1974-04-01 |  |  | 175784 | c | 50.8585 -1.6247 | 752 | intermediate-urban | E10000014
E07000175 | Newark and Sherwood District Council | Newark and Sherwood | newark-and-sherwood | district | East Midlands | 1974-04-01 |  |  | 122951 | c | 53.1240 -0.9197 | 651 | intermediate-rural | E10000024
E08000021 | Newcastle City Council | Newcastle upon Tyne | newcastle-upon-tyne | metropolitan | North East | 1974-04-01 |  |  | 300135 | c | 55.0077 -1.6578 | 113 | urban |  | North of Tyne Combined Authority |  |  | Newcastle
E07000195 | Newcastle-under-Lyme Borough Council | Newcastle-under-Lyme | newcastle-under-lyme | district | West Midlands | 1974-04-01 |  |  | 123303 | c | 52.9931 -2.3189 | 211 | urban | E10000028
E09000025 | London Borough of Newham | Newham | newham | london-borough | London | 1965-04-01 |  |  | 351029 | c | 51.5269 0.0375 | 36 | urban
W06000022 | Newport City Council | Newport | newport | welsh-unitary | Wales | 1996-04-01 |  |  | 159587 | c | 51.5738 -2.9618 | 190 | urban |  |  |  | Casnewydd
95P | Newry and Mourne District Council | Newry and Mourne | newry-and-mourne | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000010
N09000010 | Newry, Mourne and Down District Council | Newry, Mourne and Down | newry-mourne-and-down | northern-irish | Northern Ireland | 2015-04-01 |  |  | 182076 | n | 54.2362 -6.0680 | 1682
95U | Newtownabbey Borough Council | Newtownabbey | newtownabbey | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000001
E10000020 | Norfolk County Council | Norfolk | norfolk | county | East of England | 1974-04-01 |  |  | 916116 | + | 52.7574 0.9445 | 5384
S12000021 | North Ayrshire Council | North Ayrshire | north-ayrshire | scottish | Scotland | 1996-04-01 |  |  | 133490 | s | 55.6505 -4.9804 | 885
E07000043 | North Devon District Council | North Devon | north-devon | district | South West | 1974-04-01 |  |  | 98618 | c | 51.0698 -3.9146 | 1086 | majority-rural | E10000008
E07000050 | North Dorset District Council | North Dorset | north-dorset | district |  | 1974-04-01 | 2019-04-01 | E06000059 |  |  |  |  |  | E10000009
95W | North Down Borough Council | North Down | north-down | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000011
E47000010 | North East Combined Authority | North East Combined Authority | north-east-combined-authority | combined-authority | North East | 2014-04-15 |  |  |  |  | 54.8688 -1.6051 | 2569 |  |  |  | E47000005 |  | North East
E07000038 | North East Derbyshire District Council | North East Derbyshire | north-east-derbyshire | district | East Midlands | 1974-04-01 |  |  | 102002 | c | 53.2258 -1.4483 | 276 | intermediate-rural | E10000007
E06000012 | North East Lincolnshire Council | North East Lincolnshire | north-east-lincolnshire | unitary | Yorkshire and The Humber | 1996-04-01 |  |  | 156972 | c | 53.5440 -0.1334 | 193 | urban |  | Greater Lincolnshire Combined County Authority
E07000099 | North Hertfordshire District Council | North Hertfordshire | north-hertfordshire | district | East of England | 1974-04-01 |  |  | 133209 | c | 51.9591 -0.1927 | 375 | urban | E10000015
E07000139 | North Kesteven District Council | North Kesteven | north-kesteven | district | East Midlands | 1974-04-01 |  |  | 118067 | c | 53.0811 -0.4459 | 922 | majority-rural | E10000019
S12000050 | North Lanarkshire Council | North Lanarkshire | north-lanarkshire | scottish | Scotland | 1996-04-01 |  |  | 340930 | s | 55.8748 -3.9483 | 470 |  |  |  | S12000044
E06000013 | North Lincolnshire Council | North Lincolnshire | north-lincolnshire | unitary | Yorkshire and The Humber | 1996-04-01 |  |  | 169675 | c | 53.5943 -0.5925 | 847 | intermediate-rural |  | Greater Lincolnshire Combined County Authority
E07000147 | North Norfolk District Council | North Norfolk | north-norfolk | district | East of England | 1974-04-01 |  |  | 102985 | c | 52.8505 1.1698 | 966 | majority-rural | E10000020
E06000061 | North Northamptonshire Council | North Northamptonshire | north-northamptonshire | unitary | East Midlands | 2021-04-01 |  |  | 359515 | c | 52.4255 -0.6261 | 987 | intermediate-urban
E47000011 | North of Tyne Combined Authority | North of Tyne Combined Authority | north-of-tyne-combined-authority | combined-authority | North East | 2018-11-02 |  |  |  |  | 55.0926 -1.7466 | 5215 |  |  |  |  |  | North of Tyne; Newcastle upon Tyne, North Tyneside and Northumberland Combined Authority
E06000024 | North Somerset  Council | North Somerset | north-somerset | unitary | South West | 1996-04-01 |  |  | 216735 | c | 51.3892 -2.8009 | 374 | intermediate-urban |  |  |  |  | North West Somerset
E08000022 | North Tyneside Council | North Tyneside | north-tyneside | metropolitan | North East | 1974-04-01 |  |  | 208974 | c | 55.0280 -1.5174 | 82 | urban |  | North of Tyne Combined Authority
E07000218 | North Warwickshire Borough Council | North Warwickshire | north-warwickshire | district | West Midlands | 1974-04-01 |  |  | 65028 | c | 52.5475 -1.6281 | 284 | majority-rural | E10000031
E07000134 | North West Leicestershire District Council | North West Leicestershire | north-west-leicestershire | district | East Midlands | 1974-04-01 |  |  | 104705 | c | 52.7531 -1.4051 | 279 | intermediate-rural | E10000018
E06000065 | North Yorkshire Council | North Yorkshire | north-yorkshire | unitary | Yorkshire and The Humber | 2023-04-01 |  |  | 615483 | + | 54.1656 -1.3778 | 8037 | majority-rural |  | York and North Yorkshire Mayoral Combined Authority
E10000023 | North Yorkshire County Council | North Yorkshire County | north-yorkshire-county | county | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 620610 | m | 54.1330 -1.5012 | 8037
E07000154 | Northampton Borough Council | Northampton | northampton | district | East Midlands | 1974-04-01 | 2021-04-01 | E06000062 |  |  |  |  |  | E10000021
E10000021 | Northamptonshire County Council | Northamptonshire | northamptonshire | county | East Midlands | 1974-04-01 | 2021-04-01 | E06000061 E06000062
E06000057 | Northumberland County Council | Northumberland | northumberland | unitary | North East | 2009-04-01 |  |  | 320562 | c | 55.2415 -2.0663 | 5020 | intermediate-rural |  | North of Tyne Combined Authority | E06000048
E07000148 | Norwich City Council | Norwich | norwich | district | East of England | 1974-04-01 |  |  | 143924 | c | 52.6318 1.2828 | 39 | urban | E10000020
E06000018 | Nottingham City Council | Nottingham | nottingham | unitary | East Midlands | 1998-04-01 |  |  | 323632 | c | 52.9606 -1.1765 | 75 | urban |  | East Midlands Combined County Authority
E10000024 | Nottinghamshire County Council | Nottinghamshire | nottinghamshire | county | East Midlands | 1974-04-01 |  |  | 824830 | + | 53.2372 -1.0599 | 2085 |  |  | East Midlands Combined County Authority
E07000219 | Nuneaton and Bedworth Borough Council | Nuneaton and Bedworth | nuneaton-and-bedworth | district | West Midlands | 1974-04-01 |  |  | 134189 | c | 52.5011 -1.4759 | 79 | urban | E10000031
E07000135 | Oadby and Wigston Borough Council | Oadby and Wigston | oadby-and-wigston | district | East Midlands | 1974-04-01 |  |  | 57754 | c | 52.5871 -1.0934 | 24 | urban | E10000018
E08000004 | Oldham Metropolitan Borough Council | Oldham | oldham | metropolitan | North West | 1974-04-01 |  |  | 242094 | c | 53.5519 -2.0507 | 142 | urban |  | Greater Manchester Combined Authority
95K | Omagh District Council | Omagh | omagh | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000006
S12000023 | Orkney Islands Council | Orkney Islands | orkney-islands | scottish | Scotland | 1996-04-01 |  |  | 22020 | s | 59.0292 -3.0360 | 991 |  |  |  |  |  | Orkney
E07000178 | Oxford City Council | Oxford | oxford | district | South East | 1974-04-01 |  |  | 162032 | c | 51.7546 -1.2410 | 46 | urban | E10000025
E10000025 | Oxfordshire County Council | Oxfordshire | oxfordshire | county | South East | 1974-04-01 |  |  | 725290 | + | 52.0255 -1.2509 | 2605
W06000009 | Pembrokeshire County Council | Pembrokeshire | pembrokeshire | welsh-unitary | Wales | 1996-04-01 |  |  | 123354 | c | 51.8536 -4.8875 | 1618 | majority-rural |  |  |  | Sir Benfro
E07000122 | Pendle Borough Council | Pendle | pendle | district | North West | 1974-04-01 |  |  | 95761 | c | 53.8655 -2.1849 | 169 | urban | E10000017
S12000048 | Perth and Kinross Council | Perth and Kinross | perth-and-kinross | scottish | Scotland | 1996-04-01 |  |  | 151120 | s | 56.5654 -3.8186 | 5286 |  |  |  | S12000024
E06000031 | Peterborough City Council | Peterborough | peterborough | unitary | East of England | 1998-04-01 |  |  | 215669 | c | 52.6086 -0.2531 | 343 | urban |  | Cambridgeshire and Peterborough Combined Authority
E06000026 | Plymouth City Council | Plymouth | plymouth | unitary | South West | 1998-04-01 |  |  | 264691 | c | 50.3918 -4.1199 | 80 | urban
E06000029 | Borough of Poole | Poole | poole | unitary |  | 1997-04-01 | 2019-04-01 | E06000058
E06000044 | Portsmouth City Council | Portsmouth | portsmouth | unitary | South East | 1997-04-01 |  |  | 208004 | c | 50.8204 -1.0784 | 40 | urban
W06000023 | Powys County Council | Powys | powys | welsh-unitary | Wales | 1996-04-01 |  |  | 133174 | c | 52.3237 -3.4099 | 5181 | majority-rural |  |  |  | Powys
E07000123 | Preston City Council | Preston | preston | district | North West | 1974-04-01 |  |  | 147840 | c | 53.8118 -2.6977 | 142 | urban | E10000017
E07000051 | Purbeck District Council | Purbeck | purbeck | district |  | 1974-04-01 | 2019-04-01 | E06000059 |  |  |  |  |  | E10000009
E06000038 | Reading Borough Council | Reading | reading | unitary | South East | 1998-04-01 |  |  | 174228 | c | 51.4530 -0.9838 | 40 | urban
E09000026 | London Borough of Redbridge | Redbridge | redbridge | london-borough | London | 1965-04-01 |  |  | 310263 | c | 51.5857 0.0759 | 56 | urban
E06000003 | Redcar and Cleveland Borough Council | Redcar and Cleveland | redcar-and-cleveland | unitary | North East | 1996-04-01 |  |  | 136538 | c | 54.5536 -1.0216 | 245 | intermediate-urban |  | Tees Valley Combined Authority
E07000236 | Redditch Borough Council | Redditch | redditch | district | West Midlands | 1974-04-01 |  |  | 87032 | c | 52.2823 -1.9519 | 54 | urban | E10000034
E07000211 | Reigate and Banstead Borough Council | Reigate and Banstead | reigate-and-banstead | district | South East | 1974-04-01 |  |  | 150849 | c | 51.2532 -0.1919 | 129 | urban | E10000030
S12000038 | Renfrewshire Council | Renfrewshire | renfrewshire | scottish | Scotland | 1996-04-01 |  |  | 184340 | s | 55.8478 -4.5428 | 261
W06000016 | Rhondda Cynon Taf County Borough Council | Rhondda Cynon Taf | rhondda-cynon-taff | welsh-unitary | Wales | 1996-04-01 |  |  | 237658 | c | 51.6503 -3.4355 | 424 | urban |  |  |  | Rhondda Cynon Taf | RCT
E07000124 | Ribble Valley Borough Council | Ribble Valley | ribble-valley | district | North West | 1974-04-01 |  |  | 61550 | c | 53.9072 -2.4448 | 583 | majority-rural | E10000017
E09000027 | London Borough of Richmond upon Thames | Richmond upon Thames | richmond-upon-thames | london-borough | London | 1965-04-01 |  |  | 195278 | c | 51.4427 -0.3124 | 57 | urban
E07000166 | Richmondshire District Council | Richmondshire | richmondshire | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 49770 | c | 54.3615 -1.9343 | 1319 |  | E10000023
E08000005 | Rochdale Metropolitan Borough Council | Rochdale | rochdale | metropolitan | North West | 1974-04-01 |  |  | 223770 | c | 53.6166 -2.1579 | 158 | urban |  | Greater Manchester Combined Authority
E07000075 | Rochford District Council | Rochford | rochford | district | East of England | 1974-04-01 |  |  | 85666 | c | 51.5914 0.8092 | 167 | urban | E10000012
E07000125 | Rossendale Borough Council | Rossendale | rossendale | district | North West | 1974-04-01 |  |  | 70853 | c | 53.6938 -2.2673 | 138 | urban | E10000017
E07000064 | Rother District Council | Rother | rother | district | South East | 1974-04-01 |  |  | 93114 | c | 50.9517 0.5389 | 509 | majority-rural | E10000011
E08000018 | Rotherham Metropolitan Borough Council | Rotherham | rotherham | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 265811 | c | 53.4086 -1.2862 | 287 | urban |  | South Yorkshire Mayoral Combined Authority
E07000220 | Rugby Borough Council | Rugby | rugby | district | West Midlands | 1974-04-01 |  |  | 114362 | c | 52.3844 -1.3283 | 351 | intermediate-urban | E10000031
E07000212 | Runnymede Borough Council | Runnymede | runnymede | district | South East | 1974-04-01 |  |  | 88085 | c | 51.3938 -0.5413 | 78 | urban | E10000030
E07000176 | Rushcliffe Borough Council | Rushcliffe | rushcliffe | district | East Midlands | 1974-04-01 |  |  | 119074 | c | 52.9008 -1.0377 | 409 | intermediate-rural | E10000024
E07000092 | Rushmoor Borough Council | Rushmoor | rushmoor | district | South East | 1974-04-01 |  |  | 99750 | c | 51.2734 -0.7675 | 39 | urban | E10000014
E06000017 | Rutland County Council | Rutland | rutland | unitary | East Midlands | 1997-04-01 |  |  | 41051 | c | 52.6607 -0.6547 | 382 | majority-rural
E07000167 | Ryedale District Council | Ryedale | ryedale | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 54717 | c | 54.2105 -0.8520 | 1507 |  | E10000023
E08000006 | Salford City Council | Salford | salford | metropolitan | North West | 1974-04-01 |  |  | 269919 | c | 53.4895 -2.3702 | 97 | urban |  | Greater Manchester Combined Authority
E08000028 | Sandwell Metropolitan Borough Council | Sandwell | sandwell | metropolitan | West Midlands | 1974-04-01 |  |  | 341833 | c | 52.5154 -2.0090 | 86 | urban |  | West Midlands Combined Authority
E07000168 | Scarborough Borough Council | Scarborough | scarborough | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 108731 | c | 54.3665 -0.6350 | 816 |  | E10000023
E07000188 | Sedgemoor District Council | Sedgemoor | sedgemoor | district | South West | 1974-04-01 | 2023-04-01 | E06000066 | 125342 | c | 51.1845 -2.9529 | 564 |  | E10000027
E08000014 | Sefton Metropolitan Borough Council | Sefton | sefton | metropolitan | North West | 1974-04-01 |  |  | 279239 | c | 53.5654 -3.0150 | 157 | urban |  | Liverpool City Region
E07000169 | Selby District Council | Selby | selby | district | Yorkshire and The Humber | 1974-04-01 | 2023-04-01 | E06000065 | 91985 | c | 53.7871 -1.1347 | 599 |  | E10000023
E07000111 | Sevenoaks District Council | Sevenoaks | sevenoaks | district | South East | 1974-04-01 |  |  | 120519 | c | 51.2754 0.1720 | 369 | intermediate-rural | E10000016
E08000019 | Sheffield City Council | Sheffield | sheffield | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 556532 | c | 53.4044 -1.5504 | 368 | urban |  | South Yorkshire Mayoral Combined Authority
S12000027 | Shetland Islands Council | Shetland Islands | shetland-islands | scottish | Scotland | 1996-04-01 |  |  | 23020 | s | 60.3949 -1.2540 | 1467 |  |  |  |  |  | Shetland
E06000051 | Shropshire Council | Shropshire | shropshire | unitary | West Midlands | 2009-04-01 |  |  | 323619 | c | 52.6349 -2.7341 | 3197 | majority-rural
E06000039 | Slough Borough Council | Slough | slough | unitary | South East | 1998-04-01 |  |  | 158495 | c | 51.5084 -0.5862 | 33 | urban
E08000029 | Solihull Metropolitan Borough Council | Solihull | solihull | metropolitan | West Midlands | 1974-04-01 |  |  | 216245 | c | 52.4131 -1.7271 | 178 | urban |  | West Midlands Combined Authority
E06000066 | Somerset Council | Somerset | somerset | unitary | South West | 2023-04-01 |  |  | 571546 | + | 51.1156 -2.8925 | 3450 | intermediate-rural
E10000027 | Somerset County Council | Somerset County | somerset-county | county | South West | 1974-04-01 | 2023-04-01 | E06000066 | 563851 | m | 51.1253 -2.7358 | 3450
E07000246 | Somerset West and Taunton Council | Somerset West and Taunton | somerset-west-and-taunton | district | South West | 2019-04-01 | 2023-04-01 | E06000066 | 157450 | c | 51.0869 -3.3626 | 1188 |  | E10000027
S12000028 | South Ayrshire Council | South Ayrshire | south-ayrshire | scottish | Scotland | 1996-04-01 |  |  | 111560 | s | 55.2683 -4.6893 | 1222
E07000006 | South Bucks District Council | South Bucks | south-bucks | district | South East | 1974-04-01 | 2020-04-01 | E06000060 |  |  |  |  |  | E10000002 |  |  |  | South Buckinghamshire District Council
E07000012 | South Cambridgeshire District Council | South Cambridgeshire | south-cambridgeshire | district | East of England | 1974-04-01 |  |  | 162106 | c | 52.1728 0.0813 | 902 | majority-rural | E10000003 | Cambridgeshire and Peterborough Combined Authority
E07000039 | South Derbyshire District Council | South Derbyshire | south-derbyshire | district | East Midlands | 1974-04-01 |  |  | 107207 | c | 52.8310 -1.5595 | 338 | intermediate-rural | E10000007
E06000025 | South Gloucestershire Council | South Gloucestershire | south-gloucestershire | unitary | South West | 1996-04-01 |  |  | 290421 | c | 51.5469 -2.4705 | 497 | urban |  | West of England Combined Authority
E07000044 | South Hams District Council | South Hams | south-hams | district | South West | 1974-04-01 |  |  | 88629 | c | 50.3740 -3.8229 | 887 | majority-rural | E10000008
E07000140 | South Holland District Council | South Holland | south-holland | district | East Midlands | 1974-04-01 |  |  | 95117 | c | 52.7976 -0.0323 | 750 | majority-rural | E10000019
E07000141 | South Kesteven District Council | South Kesteven | south-kesteven | district | East Midlands | 1974-04-01 |  |  | 143400 | c | 52.8543 -0.5178 | 943 | intermediate-urban | E10000019
E07000031 | South Lakeland District Council | South Lakeland | south-lakeland | district | North West | 1974-04-01 | 2023-04-01 | E06000064 | 104448 | c | 54.2927 -2.8501 | 1535 |  | E10000006
S12000029 | South Lanarkshire Council | South Lanarkshire | south-lanarkshire | scottish | Scotland | 1996-04-01 |  |  | 327430 | s | 55.6127 -3.8106 | 1772
E07000149 | South Norfolk District Council | South Norfolk | south-norfolk | district | East of England | 1974-04-01 |  |  | 141944 | c | 52.5146 1.2760 | 908 | majority-rural | E10000020
E07000155 | South Northamptonshire Council | South Northamptonshire | south-northamptonshire | district | East Midlands | 1974-04-01 | 2021-04-01 | E06000062 |  |  |  |  |  | E10000021
E07000179 | South Oxfordshire District Council | South Oxfordshire | south-oxfordshire | district | South East | 1974-04-01 |  |  | 149092 | c | 51.6337 -1.0714 | 679 | majority-rural | E10000025
E07000126 | South Ribble Borough Council | South Ribble | south-ribble | district | North West | 1974-04-01 |  |  | 111047 | c | 53.7281 -2.7102 | 113 | urban | E10000017
E07000189 | South Somerset District Council | South Somerset | south-somerset | district | South West | 1974-04-01 | 2023-04-01 | E06000066 | 172668 | c | 50.9881 -2.7099 | 959 |  | E10000027
E07000196 | South Staffordshire Council | South Staffordshire | south-staffordshire | district | West Midlands | 1974-04-01 |  |  | 110476 | c | 52.6254 -2.1768 | 407 | intermediate-rural | E10000028
E08000023 | South Tyneside Council | South Tyneside | south-tyneside | metropolitan | North East | 1974-04-01 |  |  | 147776 | c | 54.9635 -1.4443 | 64 | urban |  | North East Combined Authority
E47000002 | South Yorkshire Mayoral Combined Authority | South Yorkshire Mayoral Combined Authority | south-yorkshire-mayoral-combined-authority | combined-authority | Yorkshire and The Humber | 2014-04-01 |  |  |  |  | 53.4734 -1.3663 | 1552 |  |  |  |  |  | Sheffield City Region Combined Authority; Sheffield City Region; Sheffield City CA
E06000045 | Southampton City Council | Southampton | southampton | unitary | South East | 1997-04-01 |  |  | 248924 | c | 50.9170 -1.3987 | 50 | urban
E06000033 | Southend-on-Sea City Council | Southend | southend-on-sea | unitary | East of England | 1998-04-01 |  |  | 180688 | c | 51.5380 0.7286 | 42 | urban |  |  |  |  | Southend-on-Sea
E09000028 | London Borough of Southwark | Southwark | southwark | london-borough | London | 1965-04-01 |  |  | 307643 | c | 51.4742 -0.0741 | 29 | urban
E07000213 | Spelthorne Borough Council | Spelthorne | spelthorne | district | South East | 1974-04-01 |  |  | 102959 | c | 51.4248 -0.4680 | 45 | urban | E10000030
E07000240 | St Albans City and District Council | St Albans | st-albans | district | East of England | 1974-04-01 |  |  | 148160 | c | 51.7721 -0.3425 | 161 | urban | E10000015 |  | E07000100
E07000204 | St Edmundsbury Borough Council | St Edmundsbury | st-edmundsbury | district |  | 1974-04-01 | 2019-04-01 | E07000245 |  |  |  |  |  | E10000029
E08000013 | St Helens Council | St. Helens | st-helens | metropolitan | North West | 1974-04-01 |  |  | 183254 | c | 53.4595 -2.7236 | 136 | urban |  | Liverpool City Region
E07000197 | Stafford Borough Council | Stafford | stafford | district | West Midlands | 1974-04-01 |  |  | 136862 | c | 52.8482 -2.1765 | 598 | intermediate-urban | E10000028
E10000028 | Staffordshire County Council | Staffordshire | staffordshire | county | West Midlands | 1974-04-01 |  |  | 876122 | + | 52.7492 -2.0220 | 2620
E07000198 | Staffordshire Moorlands District Council | Staffordshire Moorlands | staffordshire-moorlands | district | West Midlands | 1974-04-01 |  |  | 95845 | c | 53.0793 -1.9813 | 576 | intermediate-urban | E10000028
E07000243 | Stevenage Borough Council | Stevenage | stevenage | district | East of England | 1974-04-01 |  |  | 89500 | c | 51.9043 -0.1893 | 26 | urban | E10000015 |  | E07000101
S12000030 | Stirling Council | Stirling | stirling | scottish | Scotland | 1996-04-01 |  |  | 92530 | s | 56.2440 -4.3403 | 2186
E08000007 | Stockport Metropolitan Borough Council | Stockport | stockport | metropolitan | North West | 1974-04-01 |  |  | 294766 | c | 53.3940 -2.1281 | 126 | urban |  | Greater Manchester Combined Authority
E06000004 | Stockton-on-Tees Borough Council | Stockton-on-Tees | stockton-on-tees | unitary | North East | 1996-04-01 |  |  | 196587 | c | 54.5627 -1.3290 | 205 | urban |  | Tees Valley Combined Authority
E06000021 | Stoke-on-Trent City Council | Stoke | stoke-on-trent | unitary | West Midlands | 1997-04-01 |  |  | 258363 | c | 53.0180 -2.1645 | 93 | urban |  |  |  |  | Stoke-on-Trent
95J | Strabane District Council | Strabane | strabane | northern-irish | Northern Ireland | 1973-10-01 | 2015-04-01 | N09000005
E07000221 | Stratford-on-Avon District Council | Stratford-on-Avon | stratford-on-avon | district | West Midlands | 1974-04-01 |  |  | 134734 | c | 52.1788 -1.6228 | 978 | majority-rural | E10000031
E07000082 | Stroud District Council | Stroud | stroud | district | South West | 1974-04-01 |  |  | 121108 | c | 51.7293 -2.3001 | 461 | intermediate-urban | E10000013
E10000029 | Suffolk County Council | Suffolk | suffolk | county | East of England | 1974-04-01 |  |  | 760663 | + | 52.4679 -0.1112 | 3800
E07000205 | Suffolk Coastal District Council | Suffolk Coastal | suffolk-coastal | district |  | 1974-04-01 | 2019-04-01 | E07000244 |  |  |  |  |  | E10000029
E08000024 | Sunderland City Council | Sunderland | sunderland | metropolitan | North East | 1974-04-01 |  |  | 274168 | c | 54.8804 -1.4520 | 137 | urban |  | North East Combined Authority
E10000030 | Surrey County Council | Surrey | surrey | county | South East | 1974-04-01 |  |  | 1203081 | + | 51.3468 -0.5324 | 1663
E07000214 | Surrey Heath Borough Council | Surrey Heath | surrey-heath | district | South East | 1974-04-01 |  |  | 90450 | c | 51.3429 -0.6705 | 95 | urban | E10000030
E09000029 | London Borough of Sutton | Sutton | sutton | london-borough | London | 1965-04-01 |  |  | 209641 | c | 51.3621 -0.1776 | 44 | urban
E07000113 | Swale Borough Council | Swale | swale | district | South East | 1974-04-01 |  |  | 151679 | c | 51.3417 0.8132 | 373 | intermediate-urban | E10000016
W06000011 | City and County of Swansea Council | Swansea | swansea | welsh-unitary | Wales | 1996-04-01 |  |  | 238489 | c | 51.6416 -4.0612 | 378 | urban |  |  |  | Abertawe
E06000030 | Swindon Borough Council | Swindon | swindon | unitary | South West | 1997-04-01 |  |  | 233408 | c | 51.5715 -1.7438 | 230 | urban
E08000008 | Tameside Metropolitan Borough Council | Tameside | tameside | metropolitan | North West | 1974-04-01 |  |  | 231075 | c | 53.4775 -2.0628 | 103 | urban |  | Greater Manchester Combined Authority
E07000199 | Tamworth Borough Council | Tamworth | tamworth | district | West Midlands | 1974-04-01 |  |  | 78650 | c | 52.6264 -1.6778 | 31 | urban | E10000028
E07000215 | Tandridge District Council | Tandridge | tandridge | district | South East | 1974-04-01 |  |  | 87872 | c | 51.2270 -0.0434 | 248 | intermediate-urban | E10000030
E07000190 | Taunton Deane Borough Council | Taunton Deane | taunton-deane | district |  | 1974-04-01 | 2019-04-01 | E07000246 |  |  |  |  |  | E10000027
E47000006 | Tees Valley Combined Authority | Tees Valley Combined Authority | tees-valley-combined-authority | combined-authority | North East | 2016-04-01 |  |  |  |  | 54.5754 -1.2763 | 795 |  |  |  |  |  | Tees Valley
E07000045 | Teignbridge District Council | Teignbridge | teignbridge | district | South West | 1974-04-01 |  |  | 134803 | c | 50.6063 -3.6568 | 674 | intermediate-rural | E10000008
E06000020 | Telford & Wrekin Council | Telford and Wrekin | telford-and-wrekin | unitary | West Midlands | 1998-04-01 |  |  | 185542 | c | 52.7302 -2.4888 | 290 | urban
E07000076 | Tendring District Council | Tendring | tendring | district | East of England | 1974-04-01 |  |  | 148290 | c | 51.8713 1.1150 | 336 | intermediate-urban | E10000012
E07000093 | Test Valley Borough Council | Test Valley | test-valley | district | South East | 1974-04-01 |  |  | 130482 | c | 51.1284 -1.5107 | 628 | intermediate-urban | E10000014
E07000083 | Tewkesbury Borough Council | Tewkesbury | tewkesbury | district | South West | 1974-04-01 |  |  | 94877 | c | 51.9456 -2.0874 | 414 | intermediate-urban | E10000013
E07000114 | Thanet District Council | Thanet | thanet | district | South East | 1974-04-01 |  |  | 140589 | c | 51.3545 1.3406 | 104 | urban | E10000016
S12000026 | Scottish Borders Council | The Scottish Borders | the-scottish-borders | scottish | Scotland | 1996-04-01 |  |  | 116820 | s | 55.5762 -2.7885 | 4732
E07000102 | Three Rivers District Council | Three Rivers | three-rivers | district | East of England | 1974-04-01 |  |  | 93780 | c | 51.6610 -0.4606 | 89 | urban | E10000015
E06000034 | Thurrock Council | Thurrock | thurrock | unitary | East of England | 1998-04-01 |  |  | 176009 | c | 51.5060 0.3732 | 164 | urban
E07000115 | Tonbridge and Malling Borough Council | Tonbridge and Malling | tonbridge-and-malling | district | South East | 1974-04-01 |  |  | 132205 | c | 51.2736 0.3578 | 240 | intermediate-rural | E10000016
E06000027 | Torbay Council | Torbay | torbay | unitary | South West | 1998-04-01 |  |  | 139322 | c | 50.4406 -3.5302 | 63 | urban
W06000020 | Torfaen County Borough Council | Torfaen | torfaen | welsh-unitary | Wales | 1996-04-01 |  |  | 92263 | c | 51.6986 -3.0534 | 126 | urban |  |  |  | Torfaen
E07000046 | Torridge District Council | Torridge | torridge | district | South West | 1974-04-01 |  |  | 68110 | c | 50.8874 -4.2508 | 984 | majority-rural | E10000008
E09000030 | London Borough of Tower Hamlets | Tower Hamlets | tower-hamlets | london-borough | London | 1965-04-01 |  |  | 310299 | c | 51.5157 -0.0347 | 20 | urban
E08000009 | Trafford Metropolitan Borough Council | Trafford | trafford | metropolitan | North West | 1974-04-01 |  |  | 235048 | c | 53.4190 -2.3553 | 106 | urban |  | Greater Manchester Combined Authority
E07000116 | Tunbridge Wells Borough Council | Tunbridge Wells | tunbridge-wells | district | South East | 1974-04-01 |  |  | 115318 | c | 51.1144 0.4308 | 331 | intermediate-rural | E10000016
E07000077 | Uttlesford District Council | Uttlesford | uttlesford | district | East of England | 1974-04-01 |  |  | 91348 | c | 51.9346 0.2798 | 641 | majority-rural | E10000012
W06000014 | Vale of Glamorgan Council | Vale of Glamorgan | the-vale-of-glamorgan | welsh-unitary | Wales | 1996-04-01 |  |  | 131947 | c | 51.4447 -3.3992 | 331 | intermediate-urban |  |  |  | Bro Morgannwg
E07000180 | Vale of White Horse District Council | Vale of White Horse | vale-of-white-horse | district | South East | 1974-04-01 |  |  | 138906 | c | 51.6342 -1.4417 | 578 | intermediate-rural | E10000025
E08000036 | Wakefield Metropolitan District Council | Wakefield | wakefield | metropolitan | Yorkshire and The Humber | 1974-04-01 |  |  | 353360 | c | 53.6607 -1.4118 | 339 | urban |  | West Yorkshire Combined Authority
E08000030 | Walsall Metropolitan Borough Council | Walsall | walsall | metropolitan | West Midlands | 1974-04-01 |  |  | 284122 | c | 52.5993 -1.9663 | 104 | urban |  | West Midlands Combined Authority
E09000031 | London Borough of Waltham Forest | Waltham Forest | waltham-forest | london-borough | London | 1965-04-01 |  |  | 278425 | c | 51.5940 -0.0126 | 39 | urban
E09000032 | London Borough of Wandsworth | Wandsworth | wandsworth | london-borough | London | 1965-04-01 |  |  | 327502 | c | 51.4520 -0.1862 | 34 | urban
E06000007 | Warrington Borough Council | Warrington | warrington | unitary | North West | 1998-04-01 |  |  | 210971 | c | 53.3988 -2.5636 | 181 | urban
E07000222 | Warwick District Council | Warwick | warwick | district | West Midlands | 1974-04-01 |  |  | 148451 | c | 52.3100 -1.5847 | 283 | urban | E10000031
E10000031 | Warwickshire County Council | Warwickshire | warwickshire | county | West Midlands | 1974-04-01 |  |  | 596764 | + | 51.8120 -0.9017 | 1975
E07000103 | Watford Borough Council | Watford | watford | district | East of England | 1974-04-01 |  |  | 102247 | c | 51.6681 -0.4034 | 21 | urban | E10000015
E07000206 | Waveney District Council | Waveney | waveney | district |  | 1974-04-01 | 2019-04-01 | E07000244 |  |  |  |  |  | E10000029
E07000216 | Waverley Borough Council | Waverley | waverley | district | South East | 1974-04-01 |  |  | 128223 | c | 51.1498 -0.6327 | 345 | urban | E10000030
E07000065 | Wealden District Council | Wealden | wealden | district | South East | 1974-04-01 |  |  | 160154 | c | 50.9674 0.1987 | 833 | intermediate-rural | E10000011
E07000156 | Wellingborough Borough Council | Wellingborough | wellingborough | district | East Midlands | 1974-04-01 | 2021-04-01 | E06000061 |  |  |  |  |  | E10000021
E07000241 | Welwyn Hatfield Borough Council | Welwyn Hatfield | welwyn-hatfield | district | East of England | 1974-04-01 |  |  | 119840 | c | 51.7669 -0.1941 | 130 | urban | E10000015 |  | E07000104
E06000037 | West Berkshire Council | West Berkshire | west-berkshire | unitary | South East | 1998-04-01 |  |  | 161449 | c | 51.4496 -1.3044 | 704 | intermediate-rural
E07000047 | West Devon Borough Council | West Devon | west-devon | district | South West | 1974-04-01 |  |  | 57099 | c | 50.6561 -4.0462 | 1160 | majority-rural | E10000008
E07000052 | West Dorset District Council | West Dorset | west-dorset | district |  | 1974-04-01 | 2019-04-01 | E06000059 |  |  |  |  |  | E10000009
S12000039 | West Dunbartonshire Council | West Dunbartonshire | west-dunbartonshire | scottish | Scotland | 1996-04-01 |  |  | 88270 | s | 55.9849 -4.5176 | 159
E07000127 | West Lancashire Borough Council | West Lancashire | west-lancashire | district | North West | 1974-04-01 |  |  | 117433 | c | 53.6095 -2.8824 | 347 | intermediate-rural | E10000017
E07000142 | West Lindsey District Council | West Lindsey | west-lindsey | district | East Midlands | 1974-04-01 |  |  | 95146 | c | 53.3928 -0.4771 | 1156 | majority-rural | E10000019
S12000040 | West Lothian Council | West Lothian | west-lothian | scottish | Scotland | 1996-04-01 |  |  | 181720 | s | 55.8850 -3.5738 | 428
E47000007 | West Midlands Combined Authority | West Midlands Combined Authority | west-midlands-combined-authority | combined-authority | West Midlands | 2016-06-17 |  |  |  |  |  | 902 |  |  |  |  |  | West Midlands
E06000062 | West Northamptonshire Council | West Northamptonshire | west-northamptonshire | unitary | East Midlands | 2021-04-01 |  |  | 425726 | c | 52.2228 -1.0363 | 1377 | intermediate-urban
E47000009 | West of England Combined Authority | West of England Combined Authority | west-of-england-combined-authority | combined-authority | South West | 2017-02-09 |  |  |  |  |  | 953 |  |  |  |  |  | West of England
E07000181 | West Oxfordshire District Council | West Oxfordshire | west-oxfordshire | district | South East | 1974-04-01 |  |  | 114236 | c | 51.8376 -1.5069 | 714 | majority-rural | E10000025
E07000191 | West Somerset District Council | West Somerset | west-somerset | district |  | 1974-04-01 | 2019-04-01 | E07000246 |  |  |  |  |  | E10000027
E07000245 | West Suffolk Council | West Suffolk | west-suffolk | district | East of England | 2019-04-01 |  |  | 179942 | c | 52.2777 0.6221 | 1035 | intermediate-rural | E10000029
E10000032 | West Sussex County Council | West Sussex | west-sussex | county | South East | 1974-04-01 |  |  | 882686 | + | 50.9581 -0.3972 | 1991
E47000003 | West Yorkshire Combined Authority | West Yorkshire Combined Authority | west-yorkshire-combined-authority | combined-authority | Yorkshire and The Humber | 2014-04-01 |  |  |  |  | 53.7361 -1.7018 | 2030 |  |  |  |  |  | West Yorkshire
E09000033 | City of Westminster | Westminster | westminster | london-borough | London | 1965-04-01 |  |  | 204233 | c | 51.5134 -0.1605 | 21 | urban
E06000064 | Westmorland and Furness Council | Westmorland and Furness | westmorland-and-furness | unitary | North West | 2023-04-01 |  |  | 226588 | + | 54.3440 -2.8947 | 3755 | intermediate-rural
E07000053 | Weymouth and Portland Borough Council | Weymouth and Portland | weymouth-and-portland | district | South West | 1974-04-01 | 2019-04-01 | E06000059 |  |  |  |  |  | E10000009
E08000010 | Wigan Metropolitan Borough Council | Wigan | wigan | metropolitan | North West | 1974-04-01 |  |  | 329321 | c | 53.5241 -2.5895 | 188 | urban |  | Greater Manchester Combined Authority
E06000054 | Wiltshire Council | Wiltshire | wiltshire | unitary | South West | 2009-04-01 |  |  | 510347 | c | 51.2971 -1.9446 | 3255 | intermediate-rural
E07000094 | Winchester City Council | Winchester | winchester | district | South East | 1974-04-01 |  |  | 127450 | c | 51.0282 -1.2211 | 661 | intermediate-rural | E10000014
E06000040 | Royal Borough of Windsor and Maidenhead | Windsor and Maidenhead | windsor-and-maidenhead | unitary | South East | 1998-04-01 |  |  | 153494 | c | 51.4857 -0.6995 | 197 | urban
E08000015 | Wirral Borough Council | Wirral | wirral | metropolitan | North West | 1974-04-01 |  |  | 320197 | c | 53.3683 -3.0927 | 161 | urban |  | Liverpool City Region
E07000217 | Woking Borough Council | Woking | woking | district | South East | 1974-04-01 |  |  | 103937 | c | 51.3139 -0.5608 | 64 | urban | E10000030
E06000041 | Wokingham Borough Council | Wokingham | wokingham | unitary | South East | 1998-04-01 |  |  | 177502 | c | 51.4294 -0.8838 | 179 | urban
E08000031 | City of Wolverhampton Council | Wolverhampton | wolverhampton | metropolitan | West Midlands | 1974-04-01 |  |  | 263725 | c | 52.5892 -2.1210 | 69 | urban |  | West Midlands Combined Authority
E07000237 | Worcester City Council | Worcester | worcester | district | West Midlands | 1974-04-01 |  |  | 103868 | c | 52.1967 -2.2113 | 33 | urban | E10000034
E10000034 | Worcestershire County Council | Worcestershire | worcestershire | county | West Midlands | 1998-04-01 |  |  | 603680 | + | 52.0607 -1.8712 | 1741
E07000229 | Worthing Borough Council | Worthing | worthing | district | South East | 1974-04-01 |  |  | 111338 | c | 50.8292 -0.3958 | 33 | urban | E10000032
W06000006 | Wrexham County Borough Council | Wrexham | wrexham | welsh-unitary | Wales | 1996-04-01 |  |  | 135112 | c | 52.9903 -3.0179 | 504 | intermediate-urban |  |  |  | Wrecsam
E07000238 | Wychavon District Council | Wychavon | wychavon | district | West Midlands | 1974-04-01 |  |  | 132495 | c | 52.1642 -2.0508 | 664 | majority-rural | E10000034
E07000007 | Wycombe District Council | Wycombe | wycombe | district | South East | 1974-04-01 | 2020-04-01 | E06000060 |  |  |  |  |  | E10000002
E07000128 | Wyre Borough Council | Wyre | wyre | district | North West | 1974-04-01 |  |  | 111947 | c | 53.9029 -2.8539 | 282 | intermediate-urban | E10000017
E07000239 | Wyre Forest District Council | Wyre Forest | wyre-forest | district | West Midlands | 1974-04-01 |  |  | 101601 | c | 52.3796 -2.2747 | 195 | intermediate-urban | E10000034
E06000014 | City of York Council | York | york | unitary | Yorkshire and The Humber | 1996-04-01 |  |  | 202808 | c | 53.9587 -1.0614 | 272 | urban |  | York and North Yorkshire Mayoral Combined Authority
E47000012 | York and North Yorkshire Mayoral Combined Authority | York and North Yorkshire Mayoral Combined Authority | york-and-north-yorkshire-mayoral-combined-authority | combined-authority | Yorkshire and The Humber | 2024-02-01 |  |  |  |  | 54.1656 -1.3778 | 8309 |  |  |  |  |  | York and North Yorkshire
`
