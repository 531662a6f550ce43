package org.greenregistry.organisation;

import org.greenregistry.AppTest;

@AppTest
class PersonTest extends PersonContract {}
