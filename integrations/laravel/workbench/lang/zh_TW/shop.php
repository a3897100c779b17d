<?php

declare(strict_types=1);

return [
    'account' => '帳戶設定',
    'subscription' => '訂閱管理',
    'subscription_text' => '變更方案、更新付款方式、查看帳單記錄',
    'signed_in_as' => '登入帳號：:email',
    'sign_in' => '登入',
    'sign_out' => '登出',
    'email' => '電子郵件',
    'password' => '密碼',
    'wrong_password' => '電子郵件或密碼不正確。',
    'pricing' => '方案',
    'pricing_text' => '隨時可以取消。',
    'members' => '會員專區',
    'members_text' => '只有訂閱者看得到：祕密配方。',
    'members_link' => '前往會員專區',
    'pro' => 'Pro 方案，每月 NT$399',
    'team' => '團隊方案，每年 NT$9,900',
];
