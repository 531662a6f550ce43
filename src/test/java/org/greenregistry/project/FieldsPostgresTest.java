package org.greenregistry.project;

import org.greenregistry.PostgresTest;

@PostgresTest
class FieldsPostgresTest extends FieldsContract {}
