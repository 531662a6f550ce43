package org.greenregistry;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;

/** The people tests act as; the same name is always the same account. */
public final class People {

    public static final Actor OFFICER = person("lan", Role.OFFICER);
    public static final Actor OTHER_OFFICER = person("hoa", Role.OFFICER);
    public static final Actor REVIEWER = person("minh", Role.REVIEWER);
    public static final Actor OFFICER_AND_REVIEWER = person("tam", Role.OFFICER, Role.REVIEWER);
    public static final Actor MANAGER = person("quang", Role.MANAGER);
    public static final Actor AUDITOR = person("an", Role.AUDITOR);
    public static final Actor INVESTOR = person("eva", Role.INVESTOR);
    public static final Actor ADMIN = person("root", Role.ADMIN);
    public static final Actor STEWARD = person("thu", Role.STEWARD);

    private People() {}

    public static Actor person(String name, String... roles) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, Set.of(roles));
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work);
    }

    public static void does(Actor actor, Runnable work) {
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }
}
