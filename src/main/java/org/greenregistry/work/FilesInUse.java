package org.greenregistry.work;

/** Offered by modules whose things name files: what one of them names is not swept away. */
public interface FilesInUse {

    boolean names(String sha256);
}
