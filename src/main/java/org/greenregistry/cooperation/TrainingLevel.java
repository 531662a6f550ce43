package org.greenregistry.cooperation;

/** How far a training leads: the levels of vocational and higher education, and short courses. */
public enum TrainingLevel {
    SHORT,
    ELEMENTARY,
    INTERMEDIATE,
    COLLEGE,
    UNIVERSITY,
    POSTGRADUATE
}
