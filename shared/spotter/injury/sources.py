"""The publications behind triage."""

from __future__ import annotations

from spotter.citations import Publication

ACSM_SCREENING = Publication(
    "Updating ACSM's recommendations for exercise preparticipation health screening",
    "Riebe et al., Medicine & Science in Sports & Exercise 2015;47(11):2473-2479",
)
CHEST_PAIN = Publication(
    "2021 AHA/ACC guideline for the evaluation and diagnosis of chest pain",
    "Gulati et al., Circulation 2021;144(22):e368-e454",
)
SYNCOPE = Publication(
    "2018 ESC guidelines for the diagnosis and management of syncope",
    "Brignole et al., European Heart Journal 2018;39(21):1883-1948",
)
CONCUSSION = Publication(
    "Consensus statement on concussion in sport: the 6th International Conference on Concussion in Sport, Amsterdam, "
    "October 2022",
    "Patricios et al., British Journal of Sports Medicine 2023;57(11):695-711",
)
NICE_HEAD_INJURY = Publication("Head injury: assessment and early management", "NICE guideline NG232, 2023")
NICE_STROKE = Publication(
    "Stroke and transient ischaemic attack in over 16s: diagnosis and initial management", "NICE guideline NG128"
)
NICE_CLOTS = Publication(
    "Venous thromboembolic diseases: diagnosis, management and thrombophilia testing", "NICE guideline NG158"
)
SPINE_RED_FLAGS = Publication(
    "International framework for red flags for potential serious spinal pathologies",
    "Finucane et al., Journal of Orthopaedic & Sports Physical Therapy 2020;50(7):350-372",
)
NICE_SCIATICA = Publication("Low back pain and sciatica in over 16s: assessment and management", "NICE guideline NG59")
HEAT = Publication(
    "National Athletic Trainers' Association position statement: exertional heat illnesses",
    "Casa et al., Journal of Athletic Training 2015;50(9):986-1000",
)
HYPONATRAEMIA = Publication(
    "Statement of the Third International Exercise-Associated Hyponatremia Consensus Development Conference",
    "Hew-Butler et al., Clinical Journal of Sport Medicine 2015;25(4):303-320",
)
RHABDOMYOLYSIS = Publication(
    "Rhabdomyolysis and acute kidney injury",
    "Bosch, Poch & Grau, New England Journal of Medicine 2009;361(1):62-72",
)
OTTAWA_ANKLE = Publication(
    "Accuracy of Ottawa ankle rules to exclude fractures of the ankle and mid-foot: systematic review",
    "Bachmann et al., BMJ 2003;326:417",
)
BONE_STRESS = Publication(
    "Bone stress injuries",
    "Hoenig et al., Nature Reviews Disease Primers 2022;8:26",
)
REDS = Publication(
    "2023 International Olympic Committee's consensus statement on relative energy deficiency in sport (REDs)",
    "Mountjoy et al., British Journal of Sports Medicine 2023;57(17):1073-1097",
)
COMPARTMENT = Publication(
    "Acute compartment syndrome: obtaining diagnosis, providing treatment, and minimizing medicolegal risk",
    "Taylor, Sullivan & Mehta, Current Reviews in Musculoskeletal Medicine 2012;5(3):206-213",
)
SEPSIS = Publication("Suspected sepsis: recognition, diagnosis and early management", "NICE guideline NG51")
ACHILLES = Publication(
    "Achilles pain, stiffness, and muscle power deficits: midportion Achilles tendinopathy revision 2018",
    "Martin et al., Journal of Orthopaedic & Sports Physical Therapy 2018;48(5):A1-A38",
)
FIRST_AID = Publication(
    "European Resuscitation Council guidelines 2021: first aid",
    "Zideman et al., Resuscitation 2021;161:270-290",
)
ANAPHYLAXIS = Publication(
    "World Allergy Organization anaphylaxis guidance 2020",
    "Cardona et al., World Allergy Organization Journal 2020;13(10):100472",
)
SUSPECTED_CANCER = Publication("Suspected cancer: recognition and referral", "NICE guideline NG12")
COACHING_PRACTICE = Publication("Coaching practice", "what coaches and clinicians commonly do; no trial behind it")
PAIN_MONITORING = Publication(
    "Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles "
    "tendinopathy: a randomized controlled study",
    "Silbernagel et al., American Journal of Sports Medicine 2007;35(6):897-906",
)
PEACE_AND_LOVE = Publication(
    "Soft-tissue injuries simply need PEACE and LOVE",
    "Dubois & Esculier, British Journal of Sports Medicine 2020;54(2):72-73",
)
PATELLOFEMORAL = Publication(
    "Patellofemoral pain: clinical practice guidelines",
    "Willy et al., Journal of Orthopaedic & Sports Physical Therapy 2019;49(9):CPG1-CPG95",
)
HEEL_PAIN = Publication(
    "Heel pain - plantar fasciitis: revision 2023",
    "Koc et al., Journal of Orthopaedic & Sports Physical Therapy 2023;53(12):CPG1-CPG39",
)
RUNNING_INJURIES = Publication(
    "Common running injuries: evaluation and management",
    "Arnold & Moody, American Family Physician 2018;97(8):510-516",
)
GAIT_RETRAINING = Publication(
    "Running retraining to treat lower limb injuries",
    "Barton et al., British Journal of Sports Medicine 2016;50(9):513-526",
)
DOMS = Publication(
    "Delayed onset muscle soreness: treatment strategies and performance factors",
    "Cheung, Hume & Maxwell, Sports Medicine 2003;33(2):145-164",
)
LOW_BACK = Publication(
    "Noninvasive treatments for acute, subacute, and chronic low back pain",
    "Qaseem et al., Annals of Internal Medicine 2017;166(7):514-530",
)
