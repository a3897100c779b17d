<x-page :title="__('shop.account')">
    <div id="app"></div>
    <script type="application/json" id="page">@json($page)</script>
    <script type="module" src="/spa.js"></script>
</x-page>
