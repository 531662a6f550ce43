package org.greenregistry.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aPercentileIsACallThatWasMeasured() {
        var hundred = new Figures(
                LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).toArray(), 2_000_000_000);

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.perSecond()).isEqualTo(50);
        assertThat(hundred.line()).contains("50.00", "95.00", "99.00");
    }

    @Test
    void oneCallIsEveryPercentile() {
        var one = new Figures(new long[] {3_000_000}, 1);

        assertThat(one.percentile(1)).isEqualTo(3);
        assertThat(one.percentile(99)).isEqualTo(3);
        assertThatThrownBy(() -> new Figures(new long[0], 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
