package org.greenregistry.cooperation;

/** How people take part. */
public enum Attendance {
    ON_SITE,
    ONLINE,
    HYBRID
}
