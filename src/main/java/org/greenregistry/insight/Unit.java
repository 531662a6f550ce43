package org.greenregistry.insight;

/** What a figure is counted in; figures of different units are never added. */
public enum Unit {
    PROJECTS,
    VND,
    USD,
    EUR,
    PEOPLE,
    HECTARES,

    /** Peak power of solar panels, kWp. */
    KILOWATTS_PEAK,

    /** Tonnes of CO₂ equivalent. */
    TONNES_CO2,
    DAYS;

    static Unit ofCurrency(String currency) {
        return valueOf(currency);
    }
}
