package org.greenregistry.account;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens a new installation: its first administrator takes the account with a code that whoever started the server reads
 * on the console. It is written there directly, because logs are kept and shipped.
 */
@Component
@Profile("!demo & !seed")
class FirstAdministrator implements ApplicationRunner {

    private static final Actor INSTALLATION = new Actor(null, "", Set.of(Role.ADMIN));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm xxx", Locale.ROOT);

    private final AccountService accounts;

    FirstAdministrator(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(INSTALLATION, accounts::openInstallation).ifPresent(code -> {
            var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            console.print(notice(code));
            console.flush();
        });
    }

    /** Both languages: nobody has chosen one yet. */
    static String notice(OneTimeCode code) {
        return """

                ================================================================================
                  Chưa có ai đăng nhập được. Quản trị viên đầu tiên mở trang /activate và nhập:
                  Nobody can sign in yet. The first administrator opens /activate and enters:

                      Tên đăng nhập / user name    %s
                      Mã dùng một lần / code       %s

                  Mã chỉ hiện ở đây, dùng được một lần, đến %s.
                  The code is shown only here and works once, until then.
                ================================================================================

                """.formatted(
                code.username(), code.code(), TIME.format(code.expiresAt().atZone(ZoneId.systemDefault())));
    }
}
