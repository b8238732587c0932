"""Names of drugs, as labels and as gyms have them."""

from __future__ import annotations

# Nobody uses these for training but to dope.
DOPING_DRUGS = (
    # Anabolic steroids
    "steroid, steroids, roid, roids, juicing, tren, trenbolone, trenbolon, anavar, oxandrolone, dianabol, dbol, "
    "d bol, methandienone, metandienone, winstrol, winny, stanozolol, deca, deca durabolin, nandrolone, npp, "
    "equipoise, boldenone, masteron, drostanolone, primobolan, primo depot, methenolone, superdrol, methasterone, "
    "anadrol, "
    "oxymetholone, turinabol, tbol, halotestin, fluoxymesterone, proviron, trestolone, sustanon, omnadren, "
    "testoviron, nebido, sustanon 250, synthol, androgel, dihydroboldenone, tren ace, ment, mibolerone, methyltest*, "
    "testoviron depot, testoviron, turanabol, oral turinabol, "
    " test e/c/p/cyp/prop/enanthate/cypionate/propionate/undecanoate, test cycle, test only cycle, "
    "testosterone enanthate/cypionate/propionate/undecanoate, prohormone, prohormones, anabolic drugs/agents/cycle, "
    "on/hop/hopping gear, on gear, pharma grade, the juice, the sauce, gear cycle/dose/stack, underground lab, ugl, "
    "blast and cruise, "
    # Selective androgen receptor modulators and what is sold with them
    "sarm, sarms, ostarine, enobosarm, mk 2866, ligandrol, lgd, lgd 4033, rad 140, testolone, yk 11, s 23, andarine, "
    "mk 677, ibutamoren, cardarine, gw 501516, gw 1516, stenabolic, sr 9009, "
    # Growth factors and peptides
    "hgh, somatropin, genotropin, igf 1, igf lr 3, mechano growth factor, bpc 157, tb 500, thymosin, ipamorelin, "
    "cjc 1295, ghrp, tesamorelin, sermorelin, melanotan, follistatin, myostatin inhibitor/inhibitors, aod 9604, "
    # Blood
    "epo, erythropoietin, epoetin, darbepoetin, aranesp, dose cera, micera, cera injection/dose, procrit, "
    "roxadustat, blood doping, blood bags, blood transfusion, blood transfusions, "
    # Hormone blockers around a cycle
    "nolvadex, nolva, tamoxifen, clomid, clomiphene, arimidex, anastrozole, letrozole, aromasin, exemestane, "
    "cabergoline, hcg, pct, post cycle therapy, "
    # Stimulants and fat burners
    "clen, clenbuterol, dnp, dinitrophenol, cytomel, liothyronine, ephedrine, ephedra, eca stack, dmaa, dmha, "
    "norditropin, humatrope, saizen, actovegin, tb 4, russian ds, modaf, adex, osta, rad 140, m 1 t, lgd, dbols, "
    "dball, d ball, anastro, nolv, exem, adrol, sdrol, "
    "trenb*, nandro*, stanoz*, oxymeth*, oxandr*, drostan*, bolden*, methen*, turinab*, cardarin*, ostarin*, ligandr*, "
    "ibutam*, somatrop*, erythropoi*, clenb*, ephedr*, "
    "sibutramine, phentermine, yohimbine, amphetamine, amphetamines, speed pills, cocaine, meldonium, mildronate, "
    "trimetazidine, bromantane, ped, peds, performance enhancing drug/drugs, doping, dope"
)
# These have a place in medicine or in the body; how they are spoken of tells which is meant.
INSULINS = (
    "insulin, slin, humalog, novorapid, novolog, lantus, actrapid, humulin, novolin, apidra, fiasp, tresiba, levemir, "
    "toujeo, lispro, aspart, glargine, basal, bolus, fast acting pen"
)
WEIGHT_LOSS_DRUGS = (
    "semaglu*, tirz*, retatr*, semaglutide, sema, ozempic, wegovy, rybelsus, tirzepatide, tirz, mounjaro, "
    "zepbound, retatrutide, reta, "
    "liraglutide, saxenda, glp 1, glp, cagrilintide"
)
HORMONES = "testosterone, growth hormone, insulin, slin, trt, t 3, t 4, thyroid hormone, peptide, peptides, test"
STIMULANTS_AND_OPIOIDS = (
    "modaf, modafinil*, adderall, addy, addys, addies, addie, concerta, elvanse, dexies, dexamphetamine, oxy, "
    "percocet, vicodin, "
    "hydrocodone, vyvanse, ritalin, methylphenidate, modafinil, armodafinil, provigil, dexedrine, tramadol, oxycodone, "
    "oxycontin, morphine, fentanyl, salbutamol, albuterol"
)
MEDICINES = (
    # Painkillers and anti-inflammatories
    "ibuprofen, ibu, ibuprofin, advil, motrin, nurofen, naproxen, aleve, paracetamol, acetaminophen, tylenol, "
    "panadol, aspirin, "
    "diclofenac, voltaren, voltarol, celecoxib, celebrex, ketorolac, toradol, meloxicam, indomethacin, nsaid, "
    "nsaids, painkiller, painkillers, pain killer, pain killers, pain pills, pain meds, anti inflammatory, "
    "anti inflammatories, antiinflammatories, codeine, tramadol, opioid, opioids, gabapentin, pregabalin, cortisone, "
    "corticosteroid, corticosteroids, prednisone, prednisolone, dexamethasone, steroid injection/shot/inhaler/cream, "
    "muscle relaxant, muscle relaxants, cyclobenzaprine, lidocaine, "
    # Heart, blood and metabolism
    "statin, statins, atorvastatin, simvastatin, rosuvastatin, warfarin, blood thinner, blood thinners, eliquis, "
    "xarelto, plavix, pradaxa, lovenox, clopidogrel, beta blocker, beta blockers, metoprolol, bisoprolol, "
    "propranolol, amlodipine, atenolol, propanolol, nebivolol, carvedilol, diltiazem, lisinopril, "
    "ramipril, losartan, blood pressure tablet/tablets/pill/pills/med/meds/medication/medicine/drug/drugs, "
    "spironolactone, metformin, ozempic, semaglutide, wegovy, mounjaro, tirzepatide, zepbound, retatrutide, "
    "liraglutide, saxenda, levothyroxine, thyroxine, thyroid meds/medication/medicine/tablets/pills, "
    # Mind and sleep
    "antidepressant, antidepressants, ssri, ssris, sertraline, zoloft, fluoxetine, prozac, citalopram, escitalopram, "
    "lexapro, venlafaxine, bupropion, wellbutrin, lithium, xanax, valium, diazepam, benzo, benzos, zolpidem, ambien, "
    "sleeping pill/pills/tablet/tablets, melatonin, adderall, vyvanse, ritalin, methylphenidate, "
    "adhd meds/medication, "
    # Infections, skin, lungs and the rest
    "antibiotic, antibiotics, amoxicillin, penicillin, doxycycline, azithromycin, ciprofloxacin, cipro, "
    "levofloxacin, fluoroquinolone, fluoroquinolones, accutane, isotretinoin, finasteride, inhaler, puffer, ventolin, "
    "salbutamol, albuterol, antihistamine, antihistamines, cetirizine, benadryl, pseudoephedrine, sudafed, "
    "decongestant, omeprazole, imodium, loperamide, viagra, sildenafil, methotrexate, chemo, chemotherapy, "
    "medication, medications, medicine, medicines, meds"
)
