package org.greenregistry.project;

import org.greenregistry.AppTest;

@AppTest
class FieldsTest extends FieldsContract {}
