/** What each statement says, in note form: the facts, not their wording. The report’s prose must not repeat it. */
export const notes: Readonly<Record<string, string>> = {
  '1.1':
    'a published NRC report - Russian side keeps trying to mobilise Ukrainian civilians who live in temporarily occupied parts of southern Ukraine',
  '1.2': 'this conduct is a war crime, on the view of experts in international law',
  '1.3': "the Russian side tries to disguise it as a 'volunteer initiative'",
  '1.4':
    'at first - the Russian side sought to set up a system - life in the temporarily occupied territories without a Russian passport made impossible in practice and in law; Ukrainian citizens kept from state services of various kinds, emergency services, social assistance, even a job',
  '1.5':
    'holders of Ukrainian passports are still threatened by the Russian occupation authorities and undergo security checks all the time',
  '2.1':
    "the Russian side formed so-called 'military conscription offices' in Kherson and Zaporizhzhia, regions in Ukraine's south; as soon as they existed, men of conscription age who had obtained Russian passports were handed military summonses",
  '2.2': 'in these so-called offices people are offered a contract with the Russian Armed Forces to sign',
  '2.3': "NRC - this 'covert mobilisation' is most widespread in villages",
  '2.4':
    'NRC - the Russian side is likely to try to extend the conscription effort to towns and bigger cities of the occupied territories',
  '3.1':
    'NRC, earlier - Russian side attempting to recruit from prisons - prisons of the temporarily occupied part of eastern Ukraine',
  '3.2':
    "aimed in particular at people whom Ukrainian courts sentenced before the occupation and before the Russian-governed 'republics' were set up",
  '3.3':
    "NRC's local sources - illegal Russian occupation administration, Donetsk and Luhansk regions - its order to local collaborators - lists of prisoners to be handed over - prisoners convicted by Ukraine's authorities, in prison since 2014 or longer",
  '3.4':
    'the Russian side has already begun to recruit these prisoners for its occupation forces, and makes use of their resentment of Ukrainian law enforcement agencies',
  '3.5': 'prisoners who refuse to serve are threatened with violence by the prison authorities',
  '4.1':
    '8 November - Liudmyla Korotkyh, manager at the CTRC, told the Ukrainian media outlet Suspilne that illegal mobilisation goes on in Crimea too',
  '4.2': 'at least 3,000 Crimean residents forcibly mobilised since September 2023',
  '4.3': 'mobilisation in temporarily occupied Crimea has gone on for over a year, since September 2022',
  '4.4': "the Russian occupation forces first claimed that the 'mobilisation' was partial; it has since been expanded",
  '4.5':
    'CHRG - nearly 60,000 summonses issued to Crimean residents since mobilisation began, yet the initial Russian conscription plan was not met',
  '4.6':
    'Korotkyh - the Russian side tried to pass the mobilisation off as ordinary conscription, and later raised the conscription age; a possible sign that the occupation forces are still short of personnel',
  '5.1':
    'people in Crimea try not to be given conscription notices; the Russian side hands them out in public places, and en masse',
  '5.2':
    "Korotkyh - the occupation authorities issue notices at markets, mosques and other places where people gather, and mostly target Crimean Tatars or people whom the Russian occupation forces call 'non-Slavic'",
};
