package org.greenregistry.project;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactsOut} wrote, in its order. */
final class FactsIn {

    /** Added to days since 1970, so that those of the two centuries before are not negative. */
    static final long DAY_BASE = 100_000;

    /** Added to scales: amounts with zeros at their end have negative ones. */
    static final int SCALE_BASE = 64;

    private static final int SEVEN_BITS = 0x7f;
    private static final int BYTE = 0xff;

    private final byte[] bytes;
    private int at;

    FactsIn(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    long number() {
        var value = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = bytes[at++];
            value |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    @Nullable
    Integer optional() {
        var value = number();
        return value == 0 ? null : (int) (value - 1);
    }

    @Nullable
    UUID id() {
        return bytes[at++] == 0 ? null : new UUID(fixed(), fixed());
    }

    private long fixed() {
        var value = 0L;
        for (var i = 0; i < Long.BYTES; i++) {
            value = (value << Byte.SIZE) | (bytes[at++] & BYTE);
        }
        return value;
    }

    @Nullable
    LocalDate day() {
        var value = number();
        return value == 0 ? null : LocalDate.ofEpochDay(value - DAY_BASE);
    }

    LocalDate someDay() {
        return Objects.requireNonNull(day());
    }

    ReportPeriod period() {
        var year = (int) number();
        var quarter = (int) number();
        return quarter == 0 ? ReportPeriod.year(year) : ReportPeriod.quarter(year, quarter);
    }

    @Nullable
    String word() {
        var length = (int) number() - 1;
        if (length < 0) {
            return null;
        }
        var word = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return word;
    }

    String someWord() {
        return Objects.requireNonNull(word());
    }

    @Nullable
    BigDecimal decimal() {
        var length = (int) number();
        if (length == 0) {
            return null;
        }
        var scale = (int) number() - SCALE_BASE;
        var start = at;
        at += length;
        if (length <= Long.BYTES) {
            var value = (long) bytes[start];
            for (var i = 1; i < length; i++) {
                value = (value << Byte.SIZE) | (bytes[start + i] & BYTE);
            }
            return BigDecimal.valueOf(value, scale);
        }
        return new BigDecimal(new BigInteger(bytes, start, length), scale);
    }

    BigDecimal someDecimal() {
        return Objects.requireNonNull(decimal());
    }

    <E> E value(List<E> constants) {
        return constants.get(bytes[at++]);
    }

    <T> List<T> list(Supplier<T> reading) {
        var size = (int) number();
        if (size == 0) {
            return List.of();
        }
        var items = new ArrayList<T>(size);
        for (var i = 0; i < size; i++) {
            items.add(reading.get());
        }
        return items;
    }
}
