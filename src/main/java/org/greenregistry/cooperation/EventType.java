package org.greenregistry.cooperation;

/** What kind of event it is: the forms of investment promotion that Article 81 of Decree 96 allows. */
public enum EventType {
    CONFERENCE,
    TRADE_PROGRAMME,
    CEREMONY,
    VISIT,
    TRAINING,
    FORUM,
    FAIR
}
