package org.greenregistry.work;

import org.greenregistry.AppTest;

@AppTest
class FileStoreTest extends FileStoreContract {}
