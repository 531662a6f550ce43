package org.greenregistry.shell;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;

/** What the upload component says, which is English until it is told otherwise. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Locale locale) {
        var words = new UploadI18N();
        var drop = text(locale, "files.drop");
        var choose = text(locale, "files.choose");
        var failed = text(locale, "files.failed");
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(text(locale, "files.one"))
                .setFileIsTooBig(text(locale, "files.tooBig"))
                .setIncorrectFileType(text(locale, "files.wrongType")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text(locale, "files.connecting"))
                        .setStalled(text(locale, "files.stalled"))
                        .setProcessing(text(locale, "files.checking"))
                        .setHeld(text(locale, "files.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text(locale, "files.remaining") + " ")
                        .setUnknown(text(locale, "files.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)
                        .setFileTooLarge(text(locale, "files.tooBig"))));
        words.setFile(new UploadI18N.File()
                .setRetry(text(locale, "files.retry"))
                .setStart(text(locale, "files.start"))
                .setRemove(text(locale, "files.cancel")));
        return words.setUnits(List.of("B", "KB", "MB", "GB", "TB"));
    }

    private static String text(Locale locale, String key) {
        return Wording.text(locale, key);
    }
}
