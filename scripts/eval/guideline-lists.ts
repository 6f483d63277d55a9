/** The closed lists of the annotation guidelines, as they print them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Theme ids. */
export const themeIds: ReadonlySet<string> = words(`
  workforce rural-doctors general-practice public-health emergency-response prevention-integration chronic-disease
  primary-care county-hospitals specialties regional-centres medical-consortia city-medical-groups
  county-medical-communities tiered-care family-doctors traditional-medicine tibetan-medicine mongolian-medicine
  maternal-child childcare elderly-care rehab-nursing quality-safety patient-experience digital-health research
  hospital-governance hospital-operations government-funding insurance-payment drg dip apg pricing medicines staffing
  pay supervision culture private-providers health-promotion three-medical-coordination implementation`)

/** Ids of the shared indicators. */
export const indicatorIds: ReadonlySet<string> = words(`
  physicians-per-1000 nurses-per-1000 public-health-staff-per-1000 gps-per-10000 beds-per-1000 health-literacy oop-share
  elderly-health-management community-hospitals primary-basic-standard primary-recommended-standard county-visit-rate
  county-inpatient-share primary-visit-share fd-coverage-all fd-coverage-key fd-satisfaction tcm-flagship tcm-clinic
  tcm-village-services tcm-techniques age-friendly geriatric-dept hospice-beds infant-care-guidance antibiotic-rate
  infection-rate key-specialties-national key-specialties-province key-specialties-city management-fee-rate
  service-income-share drg-fund-share pay-fixed-share staff-cost-share remote-settlement cdc-equipment cdc-capability
  cdc-technical-staff nurse-ratio patient-satisfaction clinical-pathway lab-recognition gp-training talent-recruitment`)

/** Kinds of target. */
export const kinds: ReadonlySet<string> = words('ratio count density amount change coverage proportion milestone')

/** Comparators. */
export const comparators: ReadonlySet<string> = words('>= <= > < = ~ range')
