package org.greenregistry.exchange;

import java.util.List;

/**
 * What is done to each of many projects.
 *
 * @param field key of a {@link Field} outside lists; nothing for a step
 * @param value canonical, or as people write it; the stage a step leads to; nothing where a value is erased
 * @param on day of the step; nothing for other operations
 * @param number of the step's decision
 * @param authority that decided the step
 */
public record Edit(Operation operation, String field, String value, String on, String number, String authority) {

    /** How the value is brought in. */
    public enum Operation {
        SET,

        /** To a list of codes. */
        ADD,

        /** From a list of codes. */
        REMOVE,
        ERASE,

        /** The next stage, where that step is allowed. */
        STAGE
    }

    /** Anything but a step. */
    public static Edit of(Operation operation, String field, String value) {
        return new Edit(operation, field, value, "", "", "");
    }

    /** A step to the stage of that name. */
    public static Edit step(String stage, String on, String number, String authority) {
        return new Edit(Operation.STAGE, "", stage, on, number, authority);
    }

    /** Which operations a value of that type can have. */
    public static List<Operation> on(FieldType type) {
        return type == FieldType.CODES
                ? List.of(Operation.SET, Operation.ADD, Operation.REMOVE, Operation.ERASE)
                : List.of(Operation.SET, Operation.ERASE);
    }
}
