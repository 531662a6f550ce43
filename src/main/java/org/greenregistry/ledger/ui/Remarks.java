package org.greenregistry.ledger.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.ledger.Remark;

/** What a reviewer has written so far, by the field it is about. */
class Remarks {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** @param path empty for the record as a whole; a blank text takes the remark back */
    void write(String path, String text) {
        if (text.isBlank()) {
            texts.remove(path);
        } else {
            texts.put(path, text.strip());
        }
        changed.run();
    }

    int count() {
        return texts.size();
    }

    List<Remark> all() {
        return texts.entrySet().stream()
                .map(written -> new Remark(written.getKey(), written.getValue()))
                .toList();
    }
}
