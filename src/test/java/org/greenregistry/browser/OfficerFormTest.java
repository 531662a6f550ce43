package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The officer's form in a real browser: a licensed project by the keyboard, and the daily acts on one in the book. */
class OfficerFormTest extends BrowserTesting {

    private static final String OFFICER = "form-officer";
    private static final String LABEL = """
            () => {
              const at = document.activeElement;
              const named = (at.getAttribute('aria-labelledby') ?? '').split(' ')
                  .map((id) => document.getElementById(id)).filter(Boolean);
              return (named[0] ?? at.labels?.[0] ?? at).textContent.trim();
            }
            """;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    private Window officer;
    private Page page;

    @BeforeEach
    void begin() {
        accounts.of(OFFICER, Role.OFFICER);
        officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE);
        page = officer.page();
    }

    @Test
    void aLicensedProjectTakesElevenFieldsAndNoMouse() {
        opened("/work/projects/new");
        type("Tên dự án", "Nhà máy bàn phím");
        pick("Nhóm dự án", "Sản xuất công nghiệp");
        pick("Thực hiện theo", "Luật Đầu tư, có giấy chứng nhận");
        pick("Ngành kinh tế chính", "C – ");
        type("Mã số dự án / Số GCNĐKĐT", UUID.randomUUID().toString().substring(0, 10));
        type("Ngày cấp GCNĐKĐT lần đầu", "16/05/2024");
        type("Tên trên giấy", "Công ty mẫu");
        pick("Nước đăng ký", "Đan Mạch");
        type("Số tiền", "100 tỷ");
        type("Địa chỉ ghi trên giấy", "Lô A1");
        pick("Phường, xã", "Phường Bình Dương");
        reach("Tab", Pattern.compile("Ghi “chưa nhập” cho \\d+ mục còn lại"));
        page.keyboard().press("Enter");
        assertThat(page.getByText("✓ Đã đủ để trình").first()).isVisible();

        reach("Shift+Tab", Pattern.compile("Trình duyệt"));
        page.keyboard().press("Enter");
        assertThat(dialog().getByRole(AriaRole.CHECKBOX)).isFocused();
        page.keyboard().press("Space");
        reach("Tab", Pattern.compile("Trình duyệt"));
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/work$"));
    }

    @Test
    void aCapitalIncreaseASuspensionAndAReturnAreRecorded() {
        var code = book.published(registered());
        var draft = opened("/work/projects/revise/" + code);

        officer.button("Ghi sự kiện…").click();
        officer.pick("Loại sự kiện", "Điều chỉnh tăng vốn");
        fill("Ngày văn bản", "01/02/2024");
        fill("Số văn bản", "12/GCN");
        fill("Cơ quan ban hành", "Sở Tài chính");
        fill("Vốn sau điều chỉnh", "150 triệu");
        officer.isAccessible();
        officer.button("Ghi sự kiện").click();
        assertThat(page.getByText("Đã ghi: Điều chỉnh tăng vốn.").first()).isVisible();

        step("Tạm ngừng");
        fill("Ngày có hiệu lực", "01/03/2024");
        fill("Số văn bản", "15/TB");
        officer.pick("Căn cứ", "Nhà đầu tư tự quyết định");
        officer.pick("Phạm vi", "Toàn bộ dự án");
        dialog().getByLabel("Lý do, nội dung", new Locator.GetByLabelOptions().setExact(true))
                .fill("Thiếu vốn");
        officer.isAccessible();
        officer.button("Ghi bước này").click();
        assertThat(page.getByText("Đã ghi: Tạm ngừng.").first()).isVisible();

        step("Hoạt động trở lại");
        fill("Ngày có hiệu lực", "01/09/2024");
        fill("Số văn bản", "40/TB");
        officer.button("Ghi bước này").click();
        assertThat(page.getByText("Đã ghi: Hoạt động trở lại.").first()).isVisible();

        submit();
        People.does(People.REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));
        var content =
                records.find(ProjectContent.class, code, null).orElseThrow().content();
        assertThat(content.history())
                .extracting(Held::stage)
                .containsExactly(Stage.UNDER_CONSTRUCTION, Stage.SUSPENDED, Stage.UNDER_CONSTRUCTION);
        assertThat(content.capital().stream().filter(CapitalFigure::preferred))
                .extracting(CapitalFigure::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("150000000"));
    }

    private void submit() {
        officer.button("Trình duyệt").click();
        dialog().getByRole(AriaRole.CHECKBOX).check();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                .click();
        page.waitForURL(Pattern.compile(".*/work$"));
    }

    private static ProjectContent registered() {
        return ProjectContentBuilder.builder(Book.project("Dự án tăng vốn"))
                .capital(List.of(new CapitalFigure(
                        "c1", new BigDecimal("100000000"), "USD", CapitalKind.REGISTERED, null, "GCNĐKĐT", true)))
                .build();
    }

    /** The draft the address led to. */
    private UUID opened(String path) {
        officer.open(path);
        page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}"));
        assertThat(page.getByLabel("Tên dự án").first()).isVisible();
        return UUID.fromString(page.url().replaceAll(".*/", ""));
    }

    /** Goes with one key until what has the focus is called {@code name}. */
    private void reach(String key, Pattern name) {
        for (var i = 0; i < 200; i++) {
            page.keyboard().press(key);
            if (name.matcher((String) page.evaluate(LABEL)).matches()) {
                return;
            }
        }
        throw new AssertionError("no way to " + name + " by " + key);
    }

    private void type(String label, String text) {
        reach("Tab", Pattern.compile(Pattern.quote(label)));
        page.keyboard().type(text);
    }

    private void pick(String label, String text) {
        type(label, text);
        assertThat(page.getByRole(AriaRole.OPTION)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    private void step(String action) {
        officer.button("Chuyển giai đoạn…").click();
        dialog().getByText(Pattern.compile("^" + action + " →")).click();
    }

    private void fill(String label, String text) {
        dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
    }
}
