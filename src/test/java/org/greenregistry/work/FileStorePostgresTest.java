package org.greenregistry.work;

import org.greenregistry.PostgresTest;

@PostgresTest
class FileStorePostgresTest extends FileStoreContract {}
