package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** How a job ended: with a file, a page, or a reason. */
@Embeddable
class JobOutcome {

    @Column(name = "file_sha256")
    private @Nullable String sha256;

    @Column(name = "file_name")
    private @Nullable String name;

    @Column(name = "file_media_type")
    private @Nullable String mediaType;

    @Column(name = "file_size")
    private @Nullable Long size;

    @Column(name = "result_path")
    private @Nullable String path;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "failure_en")
    private @Nullable String failureEn;

    @Column(name = "error_reference")
    private @Nullable String reference;

    void left(JobResult result) {
        path = result.path();
        var file = result.file();
        if (file != null) {
            sha256 = file.sha256();
            name = file.name();
            mediaType = file.mediaType();
            size = file.size();
        }
    }

    void failed(@Nullable LocalizedText why, @Nullable String under) {
        failure = why == null ? null : why.vi();
        failureEn = why == null ? null : why.en();
        reference = under;
    }

    void interrupted() {
        failed(
                new LocalizedText(
                        Wording.text(Lang.VIETNAMESE, "jobs.interrupted"),
                        Wording.text(Lang.ENGLISH, "jobs.interrupted")),
                null);
    }

    @Nullable
    StoredFile file() {
        return sha256 == null
                ? null
                : new StoredFile(
                        sha256,
                        Objects.requireNonNull(name),
                        Objects.requireNonNull(mediaType),
                        Objects.requireNonNull(size));
    }

    @Nullable
    String path() {
        return path;
    }

    @Nullable
    LocalizedText failure() {
        return failure == null ? null : new LocalizedText(failure, failureEn);
    }

    @Nullable
    String reference() {
        return reference;
    }
}
