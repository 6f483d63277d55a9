import type { ThemeRoles } from '../model.js'

/**
 * What themes do for one another. Source: the annotation guidelines, “Adjudicated conventions”: money, pay, insurance or
 * staffing for a named group adds that group's theme; a target's 藏 or 蒙 is decided by its own clause.
 */
export const roles: ThemeRoles = {
  safeguards: 'implementation',
  wide: ['implementation', 'three-medical-coordination', 'hospital-governance'],
  recipients: ['workforce', 'culture', 'hospital-governance', 'general-practice'],
  groups: ['public-health', 'rural-doctors', 'medical-consortia', 'city-medical-groups', 'county-medical-communities'],
  means: ['pay', 'insurance-payment', 'drg', 'dip', 'apg', 'government-funding', 'staffing', 'digital-health'],
  framed: ['pay', 'government-funding', 'staffing'],
  tools: ['pay', 'government-funding', 'staffing', 'workforce'],
  levels: ['primary-care', 'county-hospitals'],
  variants: [
    { word: '蒙', of: 'traditional-medicine', theme: 'mongolian-medicine' },
    { word: '藏', of: 'traditional-medicine', theme: 'tibetan-medicine' },
  ],
}
