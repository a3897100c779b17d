<x-page :title="__('shop.account')">
    <div id="app"></div>
    <script type="application/json" id="page">@json(['component' => 'Account', 'props' => ['errors' => (object) []], 'url' => '/account/spa', 'version' => ''])</script>
    <script type="module" src="/spa.js"></script>
</x-page>
