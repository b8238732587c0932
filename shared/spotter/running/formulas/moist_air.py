"""How moist air carries heat and vapour to and from a small body, as the WBGT heat balances need it.

Temperatures in kelvin, pressures in hPa, speeds in m/s, heat transfer coefficients in W/m2/K.
Source: Liljegren et al. 2008, J Occup Environ Hyg 5:645, appendix, after Bird, Stewart and Lightfoot.
"""

from __future__ import annotations

from math import exp, log, pow, sqrt

HEAT_CAPACITY = 1003.5  # J/kg/K
AIR_MOLAR_MASS = 28.97  # g/mol
WATER_MOLAR_MASS = 18.015
GAS_CONSTANT = 8314.34 / AIR_MOLAR_MASS  # J/kg/K
CONDUCTIVITY_PER_VISCOSITY = HEAT_CAPACITY + 1.25 * GAS_CONSTANT  # Eucken's relation
PRANDTL = HEAT_CAPACITY / CONDUCTIVITY_PER_VISCOSITY
PSYCHROMETRIC = HEAT_CAPACITY * AIR_MOLAR_MASS / WATER_MOLAR_MASS

# Chapman and Enskog: the diameter of an air molecule in angstrom and its energy in kelvin.
COLLISION_DIAMETER_A = 3.617
COLLISION_ENERGY_K = 97.0

# Slattery and Bird: critical temperatures in kelvin and pressures in atmospheres of air and of water.
CRITICAL_K = (132.0, 647.3)
CRITICAL_ATM = (36.4, 218.0)
STANDARD_PRESSURE_HPA = 1013.25

LEWIS_EXPONENT = 0.56

# J/kg and J/kg/K. Water's latent heat really falls as it warms; the reference program lets it rise. Its sign is kept,
# because the weather services' values are all made with it: it moves the WBGT by a few hundredths of a kelvin by day,
# and by up to half a kelvin with the sun at the horizon.
LATENT_HEAT_AT_40_C = 2.4073e6
LATENT_HEAT_SLOPE = 71100.0 / 30.0


def saturation_hpa(temp_k: float) -> float:
    """Saturation vapour pressure over water in hPa, enhanced for air at sea level (Buck 1981)."""
    return 1.004 * 6.1121 * exp(17.502 * (temp_k - 273.15) / (temp_k - 32.18))


def saturated_at_k(vapour_hpa: float) -> float:
    """The temperature in K at which air with this vapour pressure in hPa is saturated; undoes `saturation_hpa`."""
    ratio = log(vapour_hpa / (1.004 * 6.1121))
    return 273.15 + 240.97 * ratio / (17.502 - ratio)


def _viscosity(temp_k: float) -> float:
    """kg/m/s"""
    collision_integral = 1.048 - 0.034 * (temp_k / COLLISION_ENERGY_K - 2.9) / 0.4
    return 2.6693e-6 * sqrt(AIR_MOLAR_MASS * temp_k) / (COLLISION_DIAMETER_A**2 * collision_integral)


def _density(temp_k: float, pressure_hpa: float) -> float:
    """kg/m3"""
    return pressure_hpa * 100.0 / (GAS_CONSTANT * temp_k)


def _vapour_diffusivity(temp_k: float, pressure_hpa: float) -> float:
    """m2/s"""
    kelvins, atmospheres = CRITICAL_K[0] * CRITICAL_K[1], CRITICAL_ATM[0] * CRITICAL_ATM[1]
    molar = sqrt(1.0 / AIR_MOLAR_MASS + 1.0 / WATER_MOLAR_MASS)
    warmth = pow(temp_k / sqrt(kelvins), 2.334)
    at_one_atmosphere = 3.640e-8 * warmth * pow(atmospheres, 1.0 / 3.0) * pow(kelvins, 5.0 / 12.0) * molar
    return at_one_atmosphere * STANDARD_PRESSURE_HPA / pressure_hpa


def _reynolds(diameter_m: float, temp_k: float, pressure_hpa: float, wind_m_s: float) -> float:
    return wind_m_s * _density(temp_k, pressure_hpa) * diameter_m / _viscosity(temp_k)


def _transfer(nusselt: float, diameter_m: float, temp_k: float) -> float:
    return nusselt * CONDUCTIVITY_PER_VISCOSITY * _viscosity(temp_k) / diameter_m


def sphere_transfer(diameter_m: float, film_k: float, pressure_hpa: float, wind_m_s: float) -> float:
    """Heat transfer coefficient in W/m2/K of a sphere in wind."""
    reynolds = _reynolds(diameter_m, film_k, pressure_hpa, wind_m_s)
    return _transfer(2.0 + 0.6 * sqrt(reynolds) * pow(PRANDTL, 0.3333), diameter_m, film_k)


def cylinder_transfer(diameter_m: float, film_k: float, pressure_hpa: float, wind_m_s: float) -> float:
    """Heat transfer coefficient in W/m2/K of a long cylinder across the wind."""
    reynolds = _reynolds(diameter_m, film_k, pressure_hpa, wind_m_s)
    return _transfer(0.281 * pow(reynolds, 0.6) * pow(PRANDTL, 0.44), diameter_m, film_k)


def evaporative_cooling_k(surface_hpa: float, vapour_hpa: float, pressure_hpa: float, film_k: float) -> float:
    """How many kelvin evaporation alone takes a wet surface below the air."""
    schmidt = _viscosity(film_k) / (_density(film_k, pressure_hpa) * _vapour_diffusivity(film_k, pressure_hpa))
    latent_heat = LATENT_HEAT_AT_40_C + LATENT_HEAT_SLOPE * (film_k - 313.15)
    drive = (surface_hpa - vapour_hpa) / (pressure_hpa - surface_hpa)
    return latent_heat / PSYCHROMETRIC * drive * pow(PRANDTL / schmidt, LEWIS_EXPONENT)
