package io.gongkai.disclosure.document.web;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class DocumentListDockerIT extends DocumentListTest {}
