package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String LONG = "Nhà máy dùng nước tuần hoàn và xử lý bụi sơn tại nguồn. ".repeat(3)
            + "Trên mái có 12.400 tấm điện mặt trời, cấp một phần ba điện của nhà máy. "
            + "Phần còn lại mua theo hợp đồng. ".repeat(5);

    @Test
    void whatTheNameDoesNotSayIsQuotedCutToALine() {
        var passage = Passage.of(Sought.of("lego dien mat troi"), Stream.of("Nhà máy LEGO"), Stream.of("KCN", LONG));

        assertThat(passage).startsWith("… ").endsWith(" …").contains("12.400 tấm điện mặt trời");
        assertThat(passage.length()).isLessThan(140);
    }

    @Test
    void whatTheNameSaysNeedsNoPassage() {
        assertThat(Passage.of(Sought.of("dien"), Stream.of("Điện mặt trời"), Stream.of(LONG)))
                .isNull();
        assertThat(Passage.of(Sought.of(""), Stream.of("Điện"), Stream.of(LONG)))
                .isNull();
        assertThat(Passage.of(Sought.of("thep"), Stream.of("Điện"), Stream.of(LONG)))
                .isNull();
    }

    @Test
    void theTextWithMostOfTheWordsIsQuotedWhole() {
        assertThat(Passage.of(Sought.of("hoa phu"), Stream.of("Nhà máy"), Stream.of("Thép Hòa Phát", "Phường Hòa Phú")))
                .isEqualTo("Phường Hòa Phú");
    }
}
