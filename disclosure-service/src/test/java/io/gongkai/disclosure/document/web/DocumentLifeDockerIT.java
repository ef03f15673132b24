package io.gongkai.disclosure.document.web;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class DocumentLifeDockerIT extends DocumentLifeTest {}
