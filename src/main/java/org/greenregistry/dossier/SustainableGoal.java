package org.greenregistry.dossier;

/** The seventeen sustainable development goals of the United Nations (resolution A/RES/70/1), in their order. */
public enum SustainableGoal {
    GOAL_1(1),
    GOAL_2(2),
    GOAL_3(3),
    GOAL_4(4),
    GOAL_5(5),
    GOAL_6(6),
    GOAL_7(7),
    GOAL_8(8),
    GOAL_9(9),
    GOAL_10(10),
    GOAL_11(11),
    GOAL_12(12),
    GOAL_13(13),
    GOAL_14(14),
    GOAL_15(15),
    GOAL_16(16),
    GOAL_17(17);

    private final int number;

    SustainableGoal(int number) {
        this.number = number;
    }

    /** From 1. */
    public int number() {
        return number;
    }
}
