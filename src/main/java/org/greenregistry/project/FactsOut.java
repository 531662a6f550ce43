package org.greenregistry.project;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Writes values as {@link FactsIn} reads them: small numbers in one byte, absent ones as a zero. */
final class FactsOut {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    /** Not negative. */
    void number(long value) {
        var rest = value;
        while (rest > SEVEN_BITS) {
            bytes.write((int) ((rest & SEVEN_BITS) | MORE));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void optional(@Nullable Integer value) {
        number(value == null ? 0 : value + 1L);
    }

    void id(@Nullable UUID id) {
        bytes.write(id == null ? 0 : 1);
        if (id != null) {
            fixed(id.getMostSignificantBits());
            fixed(id.getLeastSignificantBits());
        }
    }

    private void fixed(long value) {
        for (var shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (value >>> shift));
        }
    }

    /** Days before 1970 and after 9999 do not occur in the book. */
    void day(@Nullable LocalDate day) {
        number(day == null ? 0 : FactsIn.DAY_BASE + day.toEpochDay());
    }

    /** A year has no quarter. */
    void period(ReportPeriod period) {
        number(period.year());
        number(period.isYear() ? 0 : period.last().getMonthValue() / 3);
    }

    void word(@Nullable String word) {
        var text = word == null ? new byte[0] : word.getBytes(StandardCharsets.UTF_8);
        number(word == null ? 0 : text.length + 1L);
        bytes.writeBytes(text);
    }

    void decimal(@Nullable BigDecimal value) {
        if (value == null) {
            number(0);
            return;
        }
        var plain = value.stripTrailingZeros();
        var unscaled = plain.unscaledValue().toByteArray();
        number(unscaled.length);
        number(plain.scale() + (long) FactsIn.SCALE_BASE);
        bytes.writeBytes(unscaled);
    }

    /** @param constants all there are, as for reading */
    <E> void value(E constant, List<E> constants) {
        bytes.write(constants.indexOf(constant));
    }

    <T> void list(Collection<T> items, Consumer<T> writing) {
        number(items.size());
        items.forEach(writing);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
