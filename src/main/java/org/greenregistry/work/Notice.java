package org.greenregistry.work;

import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;

/**
 * Something a person should know.
 *
 * @param key of the sentence; {@code 0} in it is the title, {@code 1} the name of who did it
 * @param title of the thing it is about
 * @param by account of who did it
 * @param path where to look, without language
 */
public record Notice(String key, LocalizedText title, UUID by, String path) {}
