package org.greenregistry.reference;

import org.greenregistry.AppTest;

@AppTest
class ExchangeRatesTest extends ExchangeRatesContract {}
