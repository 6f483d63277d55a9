import { familyDoctorRows } from '../health/family-doctor-sheet.js'
import type { PmcSheet } from './pmc.js'

/**
 * The built-in sheet: forty-one variables for policies on family doctors, after 徐萍萍 and others (2023). What it asks is data of
 * the field.
 */
export const familyDoctorSheet: PmcSheet = familyDoctorRows
